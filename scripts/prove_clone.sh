#!/usr/bin/env bash
# Proves the promise of the set-up: in a bare Debian 12 a fresh clone needs one command, and the network only once.
#
#     scripts/prove_clone.sh [FOLDER]      root, debootstrap and the network; about 4 GB in FOLDER (/var/tmp/fieldkit-tree)
#
# The clone is of HEAD: commit first. Package mirror, name servers and pip's settings are those of this machine, read
# while it runs. FOLDER/bare is kept for the next time; FOLDER/tree is made anew from it, and stays for a look around.
set -euo pipefail

repository=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-/var/tmp/fieldkit-tree}
bare=$folder/bare
tree=$folder/tree
release=bookworm
monitor=1000:1000 # the ordinary user, and where the clones lie
root=0:0
first=/home/monitor/fieldkit
second=/root/fieldkit
packages=python3,python3-venv,make,git,openssl

main() {
    [ -d "$bare" ] || plant
    grow
    step "test names what is missing, as an ordinary user" refuses inside $monitor $first test
    step "test names what is missing, as root without network" refuses inside $root $first test offline
    step "demo is the first command, as an ordinary user" inside $monitor $first demo
    step "test is the first command, as root" inside $root $second test
    step "demo again, without network" within 300 inside $monitor $first demo offline
    step "test again, without network" inside $monitor $first test offline
    printf '\nAll proven. The tree is %s.\n' "$tree"
}

# The bare system: what debootstrap calls minimal, and the five packages the README names.
plant() {
    mkdir -p "$folder"
    rm -rf --one-file-system "$bare.part"
    debootstrap --variant=minbase --include=$packages $release "$bare.part" "$(sources | awk '{ print $2; exit }')"
    mv "$bare.part" "$bare"
}

# A throw-away copy that uses this machine's mirrors and pip settings, with two clones in it.
grow() {
    rm -rf --one-file-system "$tree"
    cp -a "$bare" "$tree"
    sources > "$tree/etc/apt/sources.list"
    apt-config dump | grep -E '^Acquire::(Check|https?::Proxy)' > "$tree/etc/apt/apt.conf.d/90host" || true
    for file in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
        [ ! -e $file ] || install -D --mode=644 $file "$tree$file"
    done
    for clone in $first $second; do
        git clone --quiet --no-hardlinks "$repository" "$tree$clone"
    done
    chown -R $monitor "$tree$(dirname $first)"
}

# This machine's own lines for the release, the main archive first.
sources() {
    apt-get indextargets --format "deb \$(REPO_URI) \$(RELEASE) \$(COMPONENT)" 'Created-By: Packages' |
        grep " $release" | sort -k 3
}

# inside USER CLONE TARGET [offline]: make TARGET in one of the clones, in the tree, mounts and network of its own.
inside() {
    local namespaces=(--mount --pid --fork)
    [ "${4:-}" != offline ] || namespaces+=(--net)
    unshare "${namespaces[@]}" sh -eu -c '
        mount --bind /dev "$1/dev"
        mount -t proc proc "$1/proc"
        mount -t tmpfs tmpfs "$1/dev/shm"
        exec chroot --userspec="$2" "$1" env --ignore-environment PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            HOME="${3%/*}" LANG=C.UTF-8 make --directory "$3" "$4"
    ' sh "$tree" "$1" "$2" "$3" < /dev/null
}

# refuses COMMAND...: it must fail with the one line that names the packages and the command, and status 3 within.
refuses() {
    local output
    ! output=$("$@" 2>&1) || { echo "$output"; return 1; }
    echo "$output"
    [ "$(grep -c 'apt-get install .*libegl1' <<< "$output")" = 1 ] && grep -q 'Error 3$' <<< "$output"
}

# within SECONDS COMMAND...: it must succeed, and not take longer.
within() {
    local limit=$1 started=$SECONDS
    shift
    "$@" && [ $((SECONDS - started)) -le "$limit" ]
}

# step TITLE COMMAND...: run it, say how long it took.
step() {
    local title=$1 started=$SECONDS
    shift
    printf '\n== %s\n' "$title"
    "$@" || { printf '== FAILED after %s s: %s\n' $((SECONDS - started)) "$title"; exit 1; }
    printf '== %s s: %s\n' $((SECONDS - started)) "$title"
}

main
