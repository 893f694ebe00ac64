# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by run.sh, test.sh and .ci/run: the packages of packages.txt, and one way to configure and build.

headroom_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '\n== %s\n' "$*"; }

die() {
    printf 'headroom: %s\n' "$*" >&2
    exit 1
}

# packages_of SECTION... prints the packages of these sections of packages.txt.
packages_of() {
    local section line wanted
    while IFS= read -r line; do
        case $line in
            '' | '#'*) ;;
            '['*']') section=${line//[][]/} ;;
            *) for wanted in "$@"; do [[ $section == "$wanted" ]] && printf '%s\n' "$line"; done ;;
        esac
    done <"$headroom_root/packaging/packages.txt"
    return 0
}

is_installed() {
    local status
    status=$(dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null) && [[ $status == *installed* && $status != *not-installed* ]]
}

as_root() {
    if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

# install_packages SECTION... installs what is missing, and asks for nothing where nothing is.
install_packages() {
    local package missing=()
    command -v apt-get >/dev/null || die "this script installs Debian 12 packages; elsewhere see resources/docs/building.md"
    while IFS= read -r package; do
        is_installed "$package" || missing+=("$package")
    done < <(packages_of "$@")
    ((${#missing[@]})) || return 0
    ((EUID == 0)) || command -v sudo >/dev/null ||
        die "run as root, or install these packages first: ${missing[*]}"
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get update -qq || die "the package lists cannot be fetched; is there a network?"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" ||
        die "not all packages could be installed; the lines above say why"
}

# configure PRESET [CMAKE OPTION...] makes build/PRESET ready to build.
configure() {
    local preset=$1 options=()
    shift
    command -v ccache >/dev/null && options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    (cd "$headroom_root" && cmake --preset "$preset" "${options[@]}" "$@")
}

# build PRESET [CMAKE OPTION...] configures and builds below build/PRESET.
build() {
    say "Building preset $1"
    configure "$@"
    # What ccache asks for where headers are precompiled.
    (cd "$headroom_root" && CCACHE_SLOPPINESS=pch_defines,time_macros cmake --build --preset "$1")
}

# run_tests PRESET [CTEST OPTION...] runs the preset's whole test suite.
run_tests() {
    local preset=$1
    shift
    say "Testing preset $preset"
    (cd "$headroom_root" && ctest --preset "$preset" --parallel "$(nproc)" "$@")
}
