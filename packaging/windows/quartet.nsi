; The installer for Windows. packaging/windows/installer.py compiles it and gives it:
;   VERSION 0.6.0, FILE_VERSION 0.6.0.0, SIZE_KB, PAYLOAD (the folder that PyInstaller made), OUTPUT, ICON, BANNER, LICENCE,
;   and if wanted SIGN (a command that signs the file named behind it) and ALL_USERS (for administrators, into
;   Program Files). Without ALL_USERS nobody is asked for a password: it installs for whoever runs it.

Unicode true
!ifdef TARGET ; the official compiler makes x86 only, which runs everywhere; Debian's can make amd64-unicode too
  Target "${TARGET}"
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetCompressorDictSize 64
CRCCheck on
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include MUI2.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WinVer.nsh
!include x64.nsh
!include WordFunc.nsh

!define REGISTERED "Software\Microsoft\Windows\CurrentVersion\Uninstall\Quartet"
!define WINDOW "quartet-window.exe"
!define CONSOLE "quartet.exe"

Name "Quartet"
BrandingText "Quartet ${VERSION}"
OutFile "${OUTPUT}"
!ifdef ALL_USERS
  RequestExecutionLevel admin
  InstallDir "$PROGRAMFILES64\Quartet"
!else
  RequestExecutionLevel user
  InstallDir "$LOCALAPPDATA\Programs\Quartet"
!endif

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

; --- pages ------------------------------------------------------------------------------------------------------
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_ALLLANGUAGES
!ifdef ALL_USERS
  !define MUI_LANGDLL_REGISTRY_ROOT "HKLM"
!else
  !define MUI_LANGDLL_REGISTRY_ROOT "HKCU"
!endif
!define MUI_LANGDLL_REGISTRY_KEY "${REGISTERED}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!ifndef ALL_USERS ; an administrator's installer would start it with an administrator's rights
  !define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!endif
!insertmacro MUI_PAGE_FINISH

Var Gallery
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(GalleryStays)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(GalleryStays)"
!insertmacro MUI_UNPAGE_FINISH

; --- languages --------------------------------------------------------------------------------------------------
!insertmacro MUI_LANGUAGE "English" ; the first is what is shown where none fits
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include "languages.nsh"

VIProductVersion "${FILE_VERSION}"
VIFileVersion "${FILE_VERSION}"
!macro FACTS LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "Quartet"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "Quartet"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "The Quartet authors"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "Apache-2.0"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
!macroend
!insertmacro FACTS ${LANG_ENGLISH}
!insertmacro FACTS ${LANG_GERMAN}
!insertmacro FACTS ${LANG_FRENCH}
!insertmacro FACTS ${LANG_SPANISH}
!insertmacro FACTS ${LANG_JAPANESE}
!insertmacro FACTS ${LANG_SIMPCHINESE}

; --- what both do -----------------------------------------------------------------------------------------------
!macro WHOSE ; whose start menu, desktop and registry
  SetRegView 64
  !ifdef ALL_USERS
    SetShellVarContext all
  !else
    SetShellVarContext current
  !endif
!macroend

; Windows lets nobody write to a program that runs; training in the background is one of these two as well.
!macro WAIT_UNTIL_CLOSED FOLDER
  !define AGAIN "again_${__LINE__}"
  ${AGAIN}:
  StrCpy $1 ""
  ${If} ${FileExists} "${FOLDER}\${WINDOW}"
    ClearErrors
    FileOpen $0 "${FOLDER}\${WINDOW}" a
    ${If} ${Errors}
      StrCpy $1 "running"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
  ${If} ${FileExists} "${FOLDER}\${CONSOLE}"
    ClearErrors
    FileOpen $0 "${FOLDER}\${CONSOLE}" a
    ${If} ${Errors}
      StrCpy $1 "running"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
  ${If} $1 == "running"
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" /SD IDCANCEL IDRETRY ${AGAIN}
    SetErrorLevel 5
    Quit
  ${EndIf}
  !undef AGAIN
!macroend

; --- install ----------------------------------------------------------------------------------------------------
Section "Quartet" SecProgram
  SectionIn RO
  !insertmacro WHOSE
  ; An older version goes first, so that none of its files stay among ours.
  ReadRegStr $4 SHCTX "${REGISTERED}" "InstallLocation"
  ${If} $4 != ""
  ${AndIf} ${FileExists} "$4\uninstall.exe"
    !insertmacro WAIT_UNTIL_CLOSED "$4"
    ExecWait '"$4\uninstall.exe" /S _?=$4' $0
    ${If} $0 != 0
      MessageBox MB_OK|MB_ICONSTOP "$(OldStays)" /SD IDOK
      SetErrorLevel 6
      Abort
    ${EndIf}
    Delete "$4\uninstall.exe"
    RMDir "$4"
  ${EndIf}
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR"

  SetOutPath "$INSTDIR"
  SetOverwrite on
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR" ; where the menu entry starts it
  CreateShortcut "$SMPROGRAMS\Quartet.lnk" "$INSTDIR\${WINDOW}"

  WriteRegStr SHCTX "${REGISTERED}" "DisplayName" "Quartet"
  WriteRegStr SHCTX "${REGISTERED}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${REGISTERED}" "DisplayIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr SHCTX "${REGISTERED}" "Publisher" "The Quartet authors"
  WriteRegStr SHCTX "${REGISTERED}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${REGISTERED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${REGISTERED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${REGISTERED}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${REGISTERED}" "NoModify" 1
  WriteRegDWORD SHCTX "${REGISTERED}" "NoRepair" 1
SectionEnd

Section /o "$(DesktopIcon)" SecDesktop
  !insertmacro WHOSE
  SetOutPath "$INSTDIR"
  CreateShortcut "$DESKTOP\Quartet.lnk" "$INSTDIR\${WINDOW}"
SectionEnd

Function .onInit
  !insertmacro WHOSE
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
  ; Where it is already, unless a folder was named with /D=.
  ReadRegStr $0 SHCTX "${REGISTERED}" "InstallLocation"
  ${If} $0 != ""
    !ifdef ALL_USERS
      StrCpy $1 "$PROGRAMFILES64\Quartet"
    !else
      StrCpy $1 "$LOCALAPPDATA\Programs\Quartet"
    !endif
    ${If} $INSTDIR == $1
      StrCpy $INSTDIR $0
    ${EndIf}
  ${EndIf}
  ${If} ${FileExists} "$DESKTOP\Quartet.lnk" ; who has the icon keeps it
    !insertmacro SelectSection ${SecDesktop}
  ${EndIf}
  ; A gallery that a newer version has changed is not read by an older one.
  ReadRegStr $2 SHCTX "${REGISTERED}" "DisplayVersion"
  ${If} $2 != ""
    ${VersionCompare} "$2" "${VERSION}" $3
    ${If} $3 == 1
      MessageBox MB_OKCANCEL|MB_DEFBUTTON2|MB_ICONEXCLAMATION "$(NewerIsThere)" /SD IDCANCEL IDOK go_on
      SetErrorLevel 4
      Quit
      go_on:
    ${EndIf}
  ${EndIf}
FunctionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SecProgram} "$(AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SecDesktop} "$(AboutDesktop)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; --- uninstall --------------------------------------------------------------------------------------------------
Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
  ; What was made lies where studio.engine.places says: platformdirs' folder, or below QUARTET_HOME.
  SetShellVarContext current
  ReadEnvStr $0 "QUARTET_HOME"
  ${If} $0 != ""
    StrCpy $Gallery "$0\data\gallery"
  ${Else}
    StrCpy $Gallery "$LOCALAPPDATA\quartet\gallery"
  ${EndIf}
  !insertmacro WHOSE
FunctionEnd

Section "Uninstall"
  !insertmacro WHOSE
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR"
  ; Only what the installer put there, by name: a folder may hold other things too.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Quartet.lnk"
  Delete "$DESKTOP\Quartet.lnk"
  DeleteRegKey SHCTX "${REGISTERED}"
  DetailPrint "$(GalleryStays)"
SectionEnd
