"""What Finder and the system read of the application."""

from typing import Any

IDENTIFIER = "io.quartet.Quartet"
OLDEST = "14.0"
"""The wheels of torch 2.13 are made for it (macosx_14_0_arm64), and there are none for Intel."""
LANGUAGES = ["en", "de", "fr", "es", "ja", "zh-Hans"]


def information(version: str) -> dict[str, Any]:
    """What stands in Info.plist beside what PyInstaller writes there."""
    return {
        "CFBundleDisplayName": "Quartet",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": LANGUAGES,
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The Quartet authors, Apache-2.0",
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
    }
