#!/bin/sh
# Installs Quartet for one person: ./quartet.run -- [--prefix FOLDER]; and takes it away: --uninstall.
set -eu
prefix="${HOME}/.local"
remove=no
while [ $# -gt 0 ]; do
    case "$1" in
        --prefix) prefix="$2"; shift 2 ;;
        --uninstall) remove=yes; shift ;;
        *) echo "Usage: quartet.run -- [--prefix FOLDER] [--uninstall]" >&2; exit 2 ;;
    esac
done
program="$prefix/opt/quartet"
take_away() {
    rm -rf "$program"
    rm -f "$prefix/bin/quartet" "$prefix/share/applications/quartet.desktop" \
        "$prefix/share/metainfo/io.quartet.Quartet.metainfo.xml" "$prefix/share/man/man1/quartet.1.gz"
    find "$prefix/share/icons/hicolor" -path '*/apps/quartet.*' -delete 2>/dev/null || true
}
if [ "$remove" = yes ]; then
    take_away
    echo "Quartet is removed. What was made with it stays in ${XDG_DATA_HOME:-$HOME/.local/share}/quartet."
    exit 0
fi
mkdir -p "$prefix/opt" "$prefix/bin" "$prefix/share"
take_away
cp -a quartet "$program"
cp -a share/. "$prefix/share/"
sed -i "s|^Exec=quartet|Exec=\"$program/quartet\"|" "$prefix/share/applications/quartet.desktop"
ln -sf "$program/quartet" "$prefix/bin/quartet"
echo "Quartet is in $program; start it from the menu or with $prefix/bin/quartet."
echo "To remove it: run this file again with  -- --uninstall"
