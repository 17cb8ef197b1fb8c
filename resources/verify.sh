#!/bin/sh
# Checks an unpacked packet without fieldkit.
#
#     sh verify.sh FOLDER root.pem [MOMENT]
#
# FOLDER is the packet, unpacked by whatever tool. root.pem is the root certificate, from a source outside the
# packet. MOMENT, like 2026-11-23T20:00:00Z, is for a packet whose certificates have run out since: they are judged
# as of then. Take it from something that does not depend on the packet, such as a time-stamp or a receipt.
#
# Needs a POSIX shell, GNU coreutils, findutils, grep, sed, any awk, and openssl 3.0 or later. Writes into nothing
# but a temporary folder, which it removes. docs/packet-format.md is the format that is checked here;
# docs/verify-by-hand.md has the same steps one by one, with what each shows and what it does not show.
#
# Each step prints a line: "ok", "BAD" (disproved) or "OPEN" (cannot be decided here), and the last line is the
# verdict. Exit status: 0 everything holds, 1 it does not, 2 usage, 3 something cannot be read or a tool is missing.

set -eu
umask 077
unset CDPATH SSL_CERT_FILE SSL_CERT_DIR OPENSSL_CONF
LC_ALL=C
export LC_ALL

# --- What stands where (docs/packet-format.md, 2 to 4) -----------------------------------------------------------

hex16='[0-9a-f]{16}' hex32='[0-9a-f]{32}' hex64='[0-9a-f]{64}' hex128='[0-9a-f]{128}'
number='(0|[1-9][0-9]{0,15})'
uuid='[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
packet_id='PKT-[A-Z]{2}-[0-9]{4}-[A-Z0-9]{2,4}-[0-9]{3}-[A-Z]-[0-9]{4}'
second='[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z'
role='(hq|monitor|second)'

payload="data/((photos|files)/$hex32\\.[a-z0-9]{1,8}|records/[a-z_]{1,32}\\.jsonl"
payload="$payload|report/summary\\.pdf|disclosure/leaves\\.jsonl)"
tag_file="VERIFY\\.txt|bagit\\.txt|bag-info\\.txt|manifest-sha(256|512)\\.txt|meta/(clock|profile|software)\\.json"
tag_file="$tag_file|trust/(chain|device-$hex16)\\.pem"
tag_file="$tag_file|custody/$hex32\\.(jsonl|bodies\\.jsonl|checkpoint|previous|consistency)"
signature="$role-[0-9a-f]{8}\\.p7s"
unlisted="seal\\.txt|tagmanifest-sha(256|512)\\.txt|signatures/(SHA256SUMS|$signature)"
folder='data(/(photos|files|records|report|disclosure))?|meta|trust|custody|signatures'
always='VERIFY.txt bagit.txt bag-info.txt manifest-sha256.txt manifest-sha512.txt tagmanifest-sha256.txt
    tagmanifest-sha512.txt seal.txt signatures/SHA256SUMS trust/chain.pem meta/clock.json meta/profile.json
    meta/software.json data/disclosure/leaves.jsonl data/report/summary.pdf'

text='([^"\\]|\\.)*'
envelope="\\{\"act\":\"[a-z]+\\.[a-z]+/[1-9][0-9]*\",\"actor\":\"[A-Z]{1,4}-[0-9]{2,4}\",\"body\":\"$hex64\""
envelope="$envelope,\"boot\":\"$text\",\"device\":\"$hex64\",\"id\":\"$uuid\",\"mission\":\"$hex32\""
envelope="$envelope,\"mono_ms\":$number,\"prev\":\"$hex64\",\"seq\":$number,\"stream\":\"$hex32\""
envelope="$envelope,\"subjects\":\\[\"($hex32|$uuid)\"(,\"($hex32|$uuid)\")*\\],\"tick\":$number"
envelope="$envelope,\"tz\":\"[+-][0-9]{2}:[0-9]{2}\",\"v\":1,\"wall\":\"$second\"\\}"
leaf="\\{\"bytes\":$number,\"path\":\"$payload\",\"salt\":\"$hex32\",\"sha256\":\"$hex64\"\\}"

ed25519=302a300506032b6570032100                                # what stands before the key in its SPKI (RFC 8410)
p256=3059301306072a8648ce3d020106082a8648ce3d030107034200       # the same for a key on P-256 (RFC 5480)
nothing=0000000000000000000000000000000000000000000000000000000000000000

# --- Saying what was found ---------------------------------------------------------------------------------------

tmp='' status=3 disproved=0 undecided=0

say() { printf '%-5s %s\n' "$1" "$2"; }
disprove() { say BAD "$1"; disproved=$((disproved + 1)); }
leave_open() { say OPEN "$1"; undecided=$((undecided + 1)); }

begin() { found_before="$disproved $undecided"; }
passed() { if [ "$found_before" = "$disproved $undecided" ]; then say ok "$1"; fi; }

stop() { # $1: exit status, $2: why
    printf 'verify.sh: %s\n' "$2" >&2
    status=$1
    exit
}

usage() { stop 2 "usage: sh verify.sh FOLDER root.pem [MOMENT, for example 2026-11-23T20:00:00Z]"; }

finish() { # Whatever ends the script unforeseen, a full disk or a file that does not read, ends it with status 3.
    if [ -n "$tmp" ]; then rm -rf "$tmp"; fi
    exit "$status"
}

verdict() {
    if [ "$disproved" -gt 0 ]; then
        status=1
        echo "REFUSED: the lines marked BAD are disproved. This is not the packet that was sealed, or not as it was sealed."
    elif [ "$undecided" -gt 0 ]; then
        status=1
        echo "NOT PROVED: nothing is disproved, but the lines marked OPEN cannot be decided here."
    else
        status=0
        echo "HOLDS: since $packet was sealed by the signers named above, no byte was changed, added or removed${as_of:+."
        echo "The certificates were judged as of $as_of, which is not proved here}."
        echo "Not shown: that the scene was honest, or when anything was, beyond what the devices' clocks claim."
    fi
    exit
}

# Names of unknown origin, divided by NUL: the first three, with nothing in them that could deceive a terminal.
first_names() { tr '\n\0' '?\n' | tr -c '[:print:]\n' '?' | cut -c 1-200 | head -n 3 | tr '\n' ' '; }

# Why openssl refused, as far as it says so in a form that we know.
openssl_says() { sed -nE 's/^.*(Verify error: ?|error [0-9]+ at [0-9]+ depth lookup: )/: /p' "$tmp/said" | tr -c '[:print:]' ' ' | cut -c 1-200; }

# --- Small tools -------------------------------------------------------------------------------------------------

sha256() { sha256sum | cut -c 1-64; }
from_hex() { tr -d '\n' | tr a-f A-F | basenc --base16 -d; }
to_hex() { od -An -v -tx1 | tr -d ' \n'; }
ends_its_last_line() { [ "$(tail -c 1 "$1" | to_hex)" = 0a ]; }
sort_by_bytes() { sort -o "$1" "$1"; }

# Is every line of the file $1 described by the pattern $2, and is there one?
has_form() {
    lines=$(wc -l < "$1")
    sound=$(grep -acxE "$2" "$1" || true)
    [ "$lines" -gt 0 ] && [ "$sound" = "$lines" ] && ends_its_last_line "$1"
}

# Do the lines of the file $1 have the shape $2? Each further argument is a letter and the pattern it stands for.
has_shape() {
    file=$1 wanted=$2 rules=''
    shift 2
    for rule in "$@"; do
        rules="$rules
            s#^(${rule#?=})\$#${rule%%=*}#;t"
    done
    sed -E "$rules
        s#.*#?#" "$file" | tr -d '\n' > "$tmp/shape"
    ends_its_last_line "$file" && grep -qxE "$wanted" "$tmp/shape"
}

# Each line in the file $2 and not in $3 is disproved with the sentence $1; both are sorted.
refuse_surplus() {
    comm -23 "$2" "$3" > "$tmp/surplus"
    while read -r name; do
        disprove "$name: $1"
    done < "$tmp/surplus"
}

# Compares files with the list of hashes $2 by the tool $1; the names in it begin in the folder $3.
compare_hashes() {
    if (cd "$3" && "$1" --check --strict --quiet) < "$2" > "$tmp/differing" 2> "$tmp/said"; then return; fi
    sed -nE 's/: FAILED( open or read)?$//p' "$tmp/differing" > "$tmp/named"
    while read -r name; do
        if [ ! -e "$3/$name" ]; then continue; fi # named as missing already
        if grep -qxF "$name: FAILED" "$tmp/differing"; then
            disprove "${3#.}${3:+/}$name: was changed; it does not have the hash that $4 names"
        else
            stop 3 "$name cannot be read now. That is not the same as changed."
        fi
    done < "$tmp/named"
    if [ ! -s "$tmp/named" ]; then disprove "$4: $1 cannot check by it"; fi
}

# Prints the SHA-256 of each piece of the file $2: of each line, without its line feed, or of each 65 bytes.
# A process for each piece would take hours, so the pieces become files, some thousands at a time.
hashes_of() {
    case $1 in
        lines) many='-l 10000' one='-l 1' ;;
        nodes) many='-b 650000' one='-b 65' ;;
    esac
    rm -rf "$tmp/pieces"
    mkdir "$tmp/pieces"
    split -a 6 -d $many "$2" "$tmp/pieces/many."
    for part in "$tmp"/pieces/many.*; do
        split -a 4 -d $one "$part" "$tmp/pieces/one."
        (
            cd "$tmp/pieces"
            if [ "$1" = lines ]; then truncate -s -1 one.*; fi
            sha256sum one.* | cut -c 1-64
            rm one.*
        )
    done
}

# Prints the Merkle root over the lines of the file $1 (RFC 6962, 2.1). Level by level, two nodes become one; a last
# one without a partner rises as it is.
merkle_root() {
    sed 's/^/\x00/' "$1" > "$tmp/leaves"
    hashes_of lines "$tmp/leaves" > "$tmp/level"
    while [ "$(wc -l < "$tmp/level")" -gt 1 ]; do
        paste -d '\0' - - < "$tmp/level" > "$tmp/pairs"
        sed -nE 's/^.{128}$/01&/p' "$tmp/pairs" | from_hex > "$tmp/nodes"
        hashes_of nodes "$tmp/nodes" > "$tmp/level"
        grep -xE "$hex64" "$tmp/pairs" >> "$tmp/level" || true
    done
    cat "$tmp/level"
}

# DER of the public key in the certificate $1, in hexadecimal, if it is of the kind that begins with $2.
public_key() {
    openssl x509 -in "$1" -noout -pubkey > "$tmp/public.pem" 2> /dev/null || return 1
    openssl pkey -pubin -in "$tmp/public.pem" -outform DER -out "$tmp/public.der" 2> /dev/null || return 1
    case $(to_hex < "$tmp/public.der") in "$2"*) ;; *) return 1 ;; esac
}

# --- 0. What is needed -------------------------------------------------------------------------------------------

take_arguments() {
    case $# in 2 | 3) ;; *) usage ;; esac
    for tool in sha256sum sha512sum basenc base64 split truncate paste comm sort cut tr tail head od wc find grep sed awk \
        openssl mktemp date realpath; do
        command -v "$tool" > /dev/null || stop 3 "$tool is missing"
    done
    openssl cms -help 2>&1 | grep -q -e -cades || stop 3 "openssl 3.0 or later is needed"
    packet_folder=$(realpath -e -- "$1" 2> /dev/null && echo .) || stop 3 "the packet cannot be read"
    root_file=$(realpath -e -- "$2" 2> /dev/null && echo .) || stop 3 "the root certificate cannot be read"
    packet_folder=${packet_folder%??} root_file=${root_file%??} # the dot keeps line feeds at the end of a name
    [ -d "$packet_folder" ] || stop 3 "the packet is not a folder: unpack it first, with any tool"
    case $root_file in "$packet_folder"/*) stop 2 "the root certificate must come from outside the packet" ;; esac
    as_of='' moment=''
    if [ $# = 3 ]; then
        printf '%s' "$3" | grep -qxE "$second" || usage
        moment="-attime $(date -u -d "$3" +%s)" || usage
        as_of=$3
    fi
}

take_root() {
    tmp=$(mktemp -d)
    cat < "$root_file" > "$tmp/root.pem" || stop 3 "the root certificate cannot be read"
    trusting="-CAfile $tmp/root.pem -no-CApath -no-CAstore" # without the last two, the system's own roots count too
    [ "$(grep -c '^-----BEGIN .*CERTIFICATE-----' "$tmp/root.pem")" = 1 ] || stop 3 "root.pem must hold one certificate"
    openssl x509 -in "$tmp/root.pem" -outform DER -out "$tmp/root.der" 2> /dev/null ||
        stop 3 "root.pem holds no certificate that openssl can read"
    say root "$(sha256 < "$tmp/root.der") is the SHA-256 of the root certificate: compare it with the printed one"
    cd -- "$packet_folder"
}

# --- 1. Files, nothing but files, and only those that a packet has -------------------------------------------------

check_names() {
    begin
    refuse_found 'neither file nor folder' ! -type f ! -type d
    refuse_found 'an empty folder' -type d -empty
    refuse_found 'not the name of a file of a packet' -type f ! -regex "\\./($payload|$tag_file|$unlisted)"
    refuse_found 'not the name of a folder of a packet' -type d ! -regex "\\./($folder)"
    refuse_found 'a name that Windows gives to a device' -regex '.*/(con|prn|aux|nul)(\.[^/]*)?'
    for name in $always; do
        if [ ! -f "$name" ]; then disprove "$name: is missing"; fi
    done
    if [ "$found_before" != "$disproved $undecided" ]; then verdict; fi # what follows takes sound names for granted
    find . ! -readable -print0 > "$tmp/found"
    if [ -s "$tmp/found" ]; then stop 3 "cannot be read now: $(first_names < "$tmp/found")"; fi
    passed "only ordinary files, with the names that a packet has"
}

refuse_found() { # $1: what they are; the rest: an expression of find
    what=$1
    shift
    find . -mindepth 1 -regextype posix-extended "$@" -print0 > "$tmp/found"
    if [ -s "$tmp/found" ]; then disprove "$(first_names < "$tmp/found"): $what"; fi
}

# --- 2. The seal, and who signed it ------------------------------------------------------------------------------

check_seal() {
    if ! has_shape seal.txt 'abcdef+ghijklm+nopq' 'a=fieldkit-seal/1' "b=packet: $packet_id" "c=mission: $hex32" \
        "d=device: $hex64" "e=created: $second" "f=log: $hex32 $number $hex64 $hex64" 'g=edition: [a-z][a-z0-9_]{0,31}' \
        'h=sample: (yes|no)' "i=items-root: $hex64 $number" "j=previous-seal: ($hex64|none)" "k=receipt: ($hex64|none)" \
        "l=for: ($hex64|none)" "m=signer: $role $hex64" "n=$hex64  tagmanifest-sha256\\.txt" \
        "o=$hex64  tagmanifest-sha512\\.txt" "p=$hex128  tagmanifest-sha256\\.txt" "q=$hex128  tagmanifest-sha512\\.txt" ||
        ! sealed log | cut -d ' ' -f 1 | sort -cu 2> /dev/null || ! sealed signer | sort -cu 2> /dev/null; then
        disprove "seal.txt: is not in its form"
        verdict
    fi
    packet=$(sealed packet) mission=$(sealed mission)
    sealed log > "$tmp/logs"
    sealed signer > "$tmp/signers"
    say ok "seal.txt: $packet, edition $(sealed edition), created $(sealed created) as its laptop's clock claims"
    if [ "$(sealed sample)" = yes ]; then say note "SAMPLE, NOT EVIDENCE"; fi
}

sealed() { sed -n "s/^$1: //p" seal.txt; }

check_signers() {
    : > "$tmp/expected"
    while read -r role_of hash; do
        p7s=signatures/$role_of-$(printf %.8s "$hash").p7s
        echo "$p7s" >> "$tmp/expected"
        begin
        if [ ! -f "$p7s" ]; then
            disprove "$p7s: the signature of this signer, whom seal.txt names, is missing"
        else
            check_signature
        fi
        passed "$p7s: signed by the $role_of whose certificate is $hash"
    done < "$tmp/signers"
    sort_by_bytes "$tmp/expected"
}

check_signature() {
    rm -f "$tmp/signer.pem"
    if cms_holds $moment; then
        :
    elif cms_holds -no_check_time; then
        leave_open "$p7s: sound, but a certificate has run out or is not valid yet$(openssl_says_when); only an" \
            "independent time-stamp can say whether it was made in time"
    else
        disprove "$p7s: openssl refuses it${reason:-}"
        return
    fi
    if [ "$(grep -c '^-----BEGIN ' "$tmp/signer.pem")" != 1 ]; then disprove "$p7s: has more than one signer"; fi
    if ! public_key "$tmp/signer.pem" "$p256"; then disprove "$p7s: made with a kind of key that is refused"; fi
    signer=$(openssl x509 -in "$tmp/signer.pem" -outform DER | sha256)
    if [ "$signer" != "$hash" ]; then
        disprove "$p7s: made with the certificate $signer, not with the one that seal.txt names"
    fi
}
