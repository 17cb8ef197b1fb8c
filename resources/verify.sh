#!/bin/sh
# Checks an unpacked packet without fieldkit.
#
#     sh verify.sh FOLDER root.pem [MOMENT]
#
# FOLDER is the packet, unpacked by whatever tool. root.pem is the root certificate, from a source outside the
# packet. MOMENT, like 2026-11-23T20:00:00Z, is for a packet whose certificates have run out since: they are judged
# as of then. Take it from something that does not depend on the packet, such as a time-stamp or a receipt.
#
# Needs a POSIX shell, GNU coreutils, findutils, grep and sed, any awk, and openssl 3.0 or later. Writes into
# nothing but a temporary folder, which it removes. docs/packet-format.md is the format that is checked here;
# docs/verify-by-hand.md has the same steps one by one, with what each shows and what it does not show.
#
# Each step prints a line: "ok", "BAD" (disproved) or "OPEN" (cannot be decided here); the last lines are the
# verdict. Exit status: 0 everything holds, 1 it does not, 2 usage, 3 something cannot be read or a tool is missing.

set -eu
umask 077
unset CDPATH SSL_CERT_FILE SSL_CERT_DIR OPENSSL_CONF
LC_ALL=C
export LC_ALL

tools='sha256sum sha512sum base64 basenc cat comm cut date head mktemp od paste printf realpath rm sort split tail
    tr truncate wc find grep sed awk openssl'

# --- What a packet holds (docs/packet-format.md, 2 to 4) ----------------------------------------------------------

hex16='[0-9a-f]{16}' hex32='[0-9a-f]{32}' hex64='[0-9a-f]{64}' hex128='[0-9a-f]{128}'
number='(0|[1-9][0-9]{0,15})'
uuid='[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
second='[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z'
packet_id='PKT-[A-Z]{2}-[0-9]{4}-[A-Z0-9]{2,4}-[0-9]{3}-[A-Z]-[0-9]{4}'
role='(hq|monitor|second)'

payload="data/((photos|files)/$hex32\\.[a-z0-9]{1,8}|records/[a-z_]{1,32}\\.jsonl"
payload="$payload|report/summary\\.pdf|disclosure/leaves\\.jsonl)"
tags="(VERIFY|bagit|bag-info|manifest-sha(256|512))\\.txt|meta/(clock|profile|software)\\.json"
tags="$tags|trust/(chain|device-$hex16)\\.pem"
tags="$tags|custody/$hex32\\.(jsonl|bodies\\.jsonl|checkpoint|previous|consistency)"
p7s="$role-[0-9a-f]{8}\\.p7s"
unlisted="seal\\.txt|tagmanifest-sha(256|512)\\.txt|signatures/(SHA256SUMS|$p7s)"
folders='data(/(photos|files|records|report|disclosure))?|meta|trust|custody|signatures'
always='VERIFY.txt bagit.txt bag-info.txt manifest-sha256.txt manifest-sha512.txt tagmanifest-sha256.txt
    tagmanifest-sha512.txt seal.txt signatures/SHA256SUMS trust/chain.pem meta/clock.json meta/profile.json
    meta/software.json data/disclosure/leaves.jsonl data/report/summary.pdf'

subject="\"($hex32|$uuid)\""
text='"([^"\\]|\\.)*"'
envelope="\\{\"act\":\"[a-z]+\\.[a-z]+/[1-9][0-9]*\",\"actor\":\"[A-Z]{1,4}-[0-9]{2,4}\",\"body\":\"$hex64\""
envelope="$envelope,\"boot\":$text,\"device\":\"$hex64\",\"id\":\"$uuid\",\"mission\":\"$hex32\""
envelope="$envelope,\"mono_ms\":$number,\"prev\":\"$hex64\",\"seq\":$number,\"stream\":\"$hex32\""
envelope="$envelope,\"subjects\":\\[$subject(,$subject)*\\],\"tick\":$number"
envelope="$envelope,\"tz\":\"[+-][0-9]{2}:[0-9]{2}\",\"v\":1,\"wall\":\"$second\"\\}"
leaf="\\{\"bytes\":$number,\"path\":\"($payload)\",\"salt\":\"$hex32\",\"sha256\":\"$hex64\"\\}"
profile='urn:uuid:0f7c3a52-9d1e-4b86-a1c4-6d2b8e5f7a90'

zeros=0000000000000000000000000000000000000000000000000000000000000000
on_p256=3059301306072a8648ce3d020106082a8648ce3d030107034200 # how a public key begins in DER: P-256 (RFC 5480)
on_ed25519=302a300506032b6570032100                          # and Ed25519 (RFC 8410); its 32 bytes follow
dash=$(printf '\342\200\224')

# --- Saying what was found ----------------------------------------------------------------------------------------

tmp='' pieces='' status=3 why='stopped; something could not be read or written. That says nothing about the packet.'
disproved=0 undecided=0 distrusted=0 altered=no

say() { printf '%-5s %s\n' "$1" "$2"; }
disprove() { say BAD "$1" && disproved=$((disproved + 1)); }
distrust() { disprove "$1" && distrusted=$((distrusted + 1)); }
leave_open() { say OPEN "$1" && undecided=$((undecided + 1)); }

begin() { before="$disproved $undecided"; }
all_well() { [ "$before" = "$disproved $undecided" ]; }
passed() { if all_well; then say ok "$1"; fi; }

# Disproves what could also be so because a file was changed that is named already; then it says no more than that.
disprove_unless_altered() {
    if [ "$altered" = no ]; then disprove "$1"; else say note "$1, because of what is named above"; fi
    before=''
}

stop() { # $1: exit status, $2: why
    status=$1 why=$2
    exit
}

finish() { # however the script ends, foreseen or not
    if [ -n "$tmp" ]; then rm -rf "$tmp" "$pieces"; fi
    if [ -n "$why" ]; then printf 'verify.sh: %s\n' "$why" >&2; fi
    exit "$status"
}

verdict() {
    # Where nothing can be written any more, a list may have come out short, and what was found means nothing.
    head -c 65536 /dev/zero > "$tmp/room"
    status=1 why=''
    if [ "$disproved" -gt 0 ] && [ "$disproved" = "$distrusted" ]; then
        echo "REFUSED: nothing was changed since it was signed, but those who signed are not under this root certificate."
        echo "Is it the right one? Compare its SHA-256, in the first line, with the printed one."
    elif [ "$disproved" -gt 0 ]; then
        echo "REFUSED: what the lines marked BAD name is not as it was sealed, or not as it is in any packet."
    elif [ "$undecided" -gt 0 ]; then
        echo "NOT PROVED: nothing is disproved, but what the lines marked OPEN name cannot be decided here."
    else
        status=0
        echo "HOLDS: since the signers named above sealed $packet, no sealed byte was changed, and no file added or removed."
        echo "Not shown: that the scene was honest, or when anything was, beyond what the devices' clocks claim."
        if [ -n "$as_of" ]; then echo "Certificates were judged as of $as_of, which you vouch for."; fi
    fi
    exit
}

# The first three of the names in the file $1, divided by NUL, with nothing that could deceive a terminal.
first_names() { tr '\n\0' '?\n' < "$1" | tr -c '[:print:]\n' '?' | cut -c 1-200 | head -n 3 | paste -sd ' '; }

# Why openssl refused a certificate, as far as it tells in words that are known here.
openssl_says() {
    sed -nE 's/^.*(Verify error:|depth lookup:) ?/: /p' "$tmp/said" | head -n 1 | tr -dc '[:print:]' | cut -c 1-200
}

# --- Small tools --------------------------------------------------------------------------------------------------

sha256() { sha256sum | cut -c 1-64; }
to_hex() { od -An -v -tx1 | tr -d ' \n'; }
from_hex() { tr a-f A-F | basenc --base16 -d; }
sealed() { sed -n "s/^$1: //p" seal.txt; }
lines_in() { wc -l < "$1"; }
ends_its_last_line() { [ "$(tail -c 1 "$1" | to_hex)" = 0a ]; }

# Is there a line in the file $1, and does the pattern $2 describe all of them?
has_form() {
    sound=$(grep -acxE -e "$2" "$1" || true)
    [ "$sound" -gt 0 ] && [ "$sound" = "$(lines_in "$1")" ] && ends_its_last_line "$1"
}

# Do the lines of the file $1 come in the order $2? Each further argument is a letter and the pattern it stands for.
has_order() {
    ordered=$1 order=$2 script=''
    shift 2
    for rule in "$@"; do
        script="$script
            s#^(${rule#?=})\$#${rule%%=*}#;t"
    done
    sed -E "$script
        s#.*#?#" "$ordered" | tr -d '\n' > "$tmp/letters"
    echo >> "$tmp/letters"
    ends_its_last_line "$ordered" && grep -qxE -e "$order" "$tmp/letters"
}

# Disproves each name in the file $1 that is not in $2, both sorted, with the sentence $3.
refuse_surplus() {
    comm -23 "$1" "$2" > "$tmp/surplus"
    while read -r name; do disprove "$name: $3"; done < "$tmp/surplus"
}

# Checks files by the tool $1 and the list of hashes $2, which stands in the packet as $3.
compare_hashes() {
    if "$1" --check --strict --quiet "$2" > "$tmp/differing" 2> /dev/null; then return; fi
    sed -nE 's/: FAILED( open or read)?$//p' "$tmp/differing" > "$tmp/named"
    while read -r name; do
        if grep -qxF "$name: FAILED" "$tmp/differing"; then
            disprove "$name: was changed; it does not have the hash that $3 names"
        elif [ -f "$name" ]; then
            stop 3 "$name cannot be read now. That is not the same as changed."
        fi # else it is missing, which is said elsewhere
    done < "$tmp/named"
    if [ ! -s "$tmp/named" ]; then disprove "$3: $1 cannot check by it"; fi
}

# Prints the SHA-256 of each piece of the file $2: of each of its lines, without the line feed, or of each 65 bytes.
# A process for each would take hours: the pieces become files, thousands at a time, and are hashed all at once.
hashes_of() {
    case $1 in
        lines) many='-l 2000' one='-l 1' ;;
        nodes) many='-b 130000' one='-b 65' ;;
    esac
    split -a 6 -d $many "$2" "$tmp/part."
    for part in "$tmp"/part.*; do
        split -a 4 -d $one "$part" "$pieces/one."
        (
            cd "$pieces"
            if [ "$1" = lines ]; then truncate -s -1 one.*; fi
            sha256sum one.* | cut -c 1-64
            rm one.* "$part"
        )
    done
}

# Prints the Merkle root over the lines of the file $1 (RFC 6962, 2.1): level by level, two nodes become one; a last
# one without a partner rises as it is.
merkle_root() {
    sed 's/^/\x00/' "$1" > "$tmp/leaves"
    hashes_of lines "$tmp/leaves" > "$tmp/level"
    while [ "$(lines_in "$tmp/level")" -gt 1 ]; do
        paste -d '\0' - - < "$tmp/level" > "$tmp/pairs"
        sed -nE 's/^.{128}$/01&/p' "$tmp/pairs" | from_hex > "$tmp/nodes"
        hashes_of nodes "$tmp/nodes" > "$tmp/level"
        sed -nE '/^.{64}$/p' "$tmp/pairs" >> "$tmp/level"
    done
    cat "$tmp/level"
}

# Runs openssl with the one trusted root. Without -no-CApath and -no-CAstore, the roots of this system count too.
judge() {
    command=$1
    shift
    openssl "$command" -CAfile "$tmp/root.pem" -no-CApath -no-CAstore "$@"
}

# Writes DER of the public key in the certificate $1; fails unless it begins with $2.
public_key() {
    openssl x509 -in "$1" -noout -pubkey > "$tmp/public.pem" 2> "$tmp/said" &&
        openssl pkey -pubin -in "$tmp/public.pem" -outform DER -out "$tmp/public.der" 2> "$tmp/said" &&
        case $(to_hex < "$tmp/public.der") in "$2"*) true ;; *) false ;; esac
}

# --- What is needed -----------------------------------------------------------------------------------------------

take_arguments() {
    how='usage: sh verify.sh FOLDER root.pem [MOMENT, for example 2026-11-23T20:00:00Z]'
    case $# in 2 | 3) ;; *) stop 2 "$how" ;; esac
    for tool in $tools; do command -v "$tool" > /dev/null || stop 3 "$tool is missing"; done
    openssl cms -help 2>&1 | grep -q -e -cades || stop 3 'openssl 3.0 or later is needed'
    # The dot keeps line feeds at the end of a name, which $() would take away.
    where=$(realpath -e -- "$1" 2> /dev/null && echo .) || stop 3 'the packet is not there'
    root=$(realpath -e -- "$2" 2> /dev/null && echo .) || stop 3 'the root certificate is not there'
    where=${where%??} root=${root%??}
    [ -f "$root" ] || stop 3 'the root certificate is no ordinary file'
    [ -d "$where" ] || stop 3 'the packet is not a folder: unpack it first, with whatever tool'
    case $root in "$where"/*) stop 2 'the root certificate must come from outside the packet' ;; esac
    as_of=${3:-} at=''
    if [ $# = 3 ]; then
        printf '%s\n' "$3" | grep -qxE "$second" && seconds=$(date -u -d "$3" +%s 2> /dev/null) || stop 2 "$how"
        at="-attime $seconds"
    fi
}

take_root() {
    cat < "$root" > "$tmp/root.pem"
    [ "$(grep -ac '^-----BEGIN CERTIFICATE-----' "$tmp/root.pem")" = 1 ] &&
        openssl x509 -in "$tmp/root.pem" -outform DER -out "$tmp/root.der" 2> /dev/null ||
        stop 3 'the root certificate must be one certificate in PEM'
    say root "$(sha256 < "$tmp/root.der") is its SHA-256; compare it with the printed one"
}

# --- The steps ----------------------------------------------------------------------------------------------------

check_names() {
    begin
    [ -e seal.txt ] || [ -e bagit.txt ] || stop 3 'this folder is no packet: neither seal.txt nor bagit.txt is in it'
    refuse_found 'neither a file nor a folder' ! -type f ! -type d
    refuse_found 'an empty folder' -type d -empty
    refuse_found 'no file of a packet' -type f ! -regex "\\./($payload|$tags|$unlisted)"
    refuse_found 'no folder of a packet' -type d ! -regex "\\./($folders)"
    refuse_found 'larger than a file of its kind can be' -type f ! -path './data/[pf]*/*' ! -name summary.pdf \
        \( -size +256M -o -size +1M ! -name '*.jsonl' ! -name '*manifest-*' \)
    for name in $always; do
        if [ ! -f "$name" ]; then disprove "$name: is missing"; fi
    done
    all_well || verdict # what follows rests on it
    find . ! -readable -print0 > "$tmp/found"
    [ ! -s "$tmp/found" ] || stop 3 "cannot be read now: $(first_names "$tmp/found")"
    passed 'files: ordinary ones only, with the names that a packet has'
}

refuse_found() { # $1: what they are; the rest: an expression of find
    what=$1
    shift
    find . -mindepth 1 -regextype posix-extended "$@" -print0 > "$tmp/found"
    if [ -s "$tmp/found" ]; then disprove "$(first_names "$tmp/found"): $what"; fi
}

check_seal() {
    if ! has_order seal.txt 'abcdef+ghijklm+nopq' 'a=fieldkit-seal/1' "b=packet: $packet_id" "c=mission: $hex32" \
        "d=device: $hex64" "e=created: $second" "f=log: $hex32 $number $hex64 $hex64" \
        'g=edition: [a-z][a-z0-9_]{0,31}' 'h=sample: (yes|no)' "i=items-root: $hex64 $number" \
        "j=previous-seal: ($hex64|none)" "k=receipt: ($hex64|none)" "l=for: ($hex64|none)" \
        "m=signer: $role $hex64" "n=$hex64  tagmanifest-sha256\\.txt" "o=$hex64  tagmanifest-sha512\\.txt" \
        "p=$hex128  tagmanifest-sha256\\.txt" "q=$hex128  tagmanifest-sha512\\.txt" ||
        ! sealed log | cut -d ' ' -f 1 | sort -cu 2> /dev/null || ! sealed signer | sort -cu 2> /dev/null; then
        disprove 'seal.txt: is not in its form'
        verdict # what follows rests on it
    fi
    date -u -d "$(sealed created)" > "$tmp/said" 2>&1 || disprove 'seal.txt: was created at no time that there is'
    packet=$(sealed packet) mission=$(sealed mission)
    say ok "seal.txt: $packet, $(sealed edition), made $(sealed created) as its laptop's clock claims"
    if [ "$(sealed sample)" = yes ]; then say note 'SAMPLE, NOT EVIDENCE'; fi
}

check_signatures() {
    sealed signer > "$tmp/signers"
    while read -r as hash; do
        begin
        file=signatures/$as-$(printf %.8s "$hash").p7s
        echo "$file" >> "$tmp/signatures"
        if [ -f "$file" ]; then
            check_signature
        else
            disprove "$file: is missing, and seal.txt names this signer"
        fi
        passed "$file: the signature over seal.txt of the $as whose certificate is $hash"
    done < "$tmp/signers"
}

check_signature() {
    rm -f "$tmp/signer.pem"
    if ! cms_verify $at; then
        said=$(openssl_says)
        if cms_verify -no_check_time; then
            leave_open "$file: sound$said. Only an independent time-stamp can say whether it was made in time"
        elif signs_seal; then
            distrust "$file: signs seal.txt, but by a certificate that does not hold under this root$said"
        else
            disprove "$file: openssl does not accept it as a signature over seal.txt$said"
            return
        fi
    fi
    [ "$(grep -c '^-----BEGIN ' "$tmp/signer.pem")" = 1 ] || disprove "$file: has more than one signer"
    public_key "$tmp/signer.pem" "$on_p256" || disprove "$file: is made with a kind of key that is refused"
    by=$(openssl x509 -in "$tmp/signer.pem" -outform DER | sha256)
    [ "$by" = "$hash" ] || disprove "$file: is by the certificate $by and not by the one that seal.txt names"
    check_person
}

# Nobody signs twice, by another certificate or under another name, and nobody but headquarters for headquarters.
check_person() {
    code=$(openssl x509 -in "$tmp/signer.pem" -noout -subject -nameopt multiline | sed -n 's/^ *commonName *= //p')
    { echo "key $(sha256 < "$tmp/public.der")" && echo "code $code" && echo "certificate $hash"; } > "$tmp/person"
    if grep -qxF -f "$tmp/person" "$tmp/people"; then
        disprove "$file: is by a person, key or certificate that signed in another role already"
    fi
    cat "$tmp/person" >> "$tmp/people"
    case $as/$code in
        hq/HQ-*) ;;
        hq/*) disprove "$file: is signed for headquarters by somebody whose code does not begin with HQ-" ;;
    esac
}

# Is it a signature over seal.txt by the certificate in it, whoever that is of?
signs_seal() {
    openssl cms -verify -noverify -binary -inform DER -in "$file" -content seal.txt -signer "$tmp/signer.pem" \
        -out /dev/null 2> "$tmp/said"
}

cms_verify() {
    judge cms -verify -cades -binary -inform DER -in "$file" -content seal.txt -signer "$tmp/signer.pem" \
        -out /dev/null "$@" 2> "$tmp/said"
}

check_no_signature_besides() {
    begin
    sort "$tmp/signatures" > "$tmp/wanted"
    find signatures -name '*.p7s' | sort > "$tmp/present"
    refuse_surplus "$tmp/present" "$tmp/wanted" 'belongs to no signer whom seal.txt names'
    if has_form signatures/SHA256SUMS "$hex64  $p7s"; then
        sed 's#  #  signatures/#' signatures/SHA256SUMS > "$tmp/sums"
        cut -c 67- "$tmp/sums" > "$tmp/listed"
        [ "$(cat "$tmp/listed")" = "$(cat "$tmp/present")" ] ||
            disprove 'signatures/SHA256SUMS: does not list exactly the signatures'
        compare_hashes sha256sum "$tmp/sums" signatures/SHA256SUMS
    else
        disprove 'signatures/SHA256SUMS: is not in its form'
    fi
    passed 'signatures: no others, and each as signatures/SHA256SUMS lists it'
}

check_pins() {
    begin
    for bits in 256 512; do
        grep -E "^[0-9a-f]{$((bits / 4))}  " seal.txt > "$tmp/pins"
        compare_hashes "sha${bits}sum" "$tmp/pins" seal.txt
    done
    passed 'tagmanifest-sha256.txt, tagmanifest-sha512.txt: those that seal.txt names, by both hashes'
}

check_lists() {
    begin
    find data -type f | sort > "$tmp/data"
    find . -type f -printf '%P\n' | grep -vxE "data/.*|$unlisted" | sort > "$tmp/others"
    for bits in 256 512; do
        check_list "manifest-sha$bits.txt" $((bits / 4)) "$payload" "$tmp/data"
        check_list "tagmanifest-sha$bits.txt" $((bits / 4)) "$tags" "$tmp/others"
    done
    all_well || altered=yes
    passed 'manifests: both hashes of every file, no file missing and none besides'
}

check_list() { # $1: a manifest, $2: digits of its hashes, $3: which files it lists, $4: those that are here
    cut -c $(($2 + 3))- "$1" > "$tmp/listed"
    if has_form "$1" "[0-9a-f]{$2}  ($3)" && sort -cu "$tmp/listed" 2> /dev/null; then
        refuse_surplus "$tmp/listed" "$4" "is missing; $1 lists it"
        refuse_surplus "$4" "$tmp/listed" "is not in $1"
    else
        disprove "$1: is not in its form"
    fi
}

check_contents() {
    begin
    for bits in 256 512; do
        compare_hashes "sha${bits}sum" "manifest-sha$bits.txt" "manifest-sha$bits.txt"
        compare_hashes "sha${bits}sum" "tagmanifest-sha$bits.txt" "tagmanifest-sha$bits.txt"
    done
    all_well || altered=yes
    counts="$(lines_in "$tmp/data") under data/ and $(lines_in "$tmp/others") others"
    passed "files: $counts unchanged, by SHA-256 and by SHA-512"
}

check_bag() {
    begin
    [ "$(sha256 < bagit.txt)" = "$(printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' | sha256)" ] ||
        disprove 'bagit.txt: does not say what it must'
    amount=$(find data -type f -printf '%s\n' | awk '{ bytes += $1 } END { printf "%.0f.%d", bytes, NR }')
    has_order bag-info.txt abcde "a=BagIt-Profile-Identifier: $profile" "b=External-Identifier: $packet" \
        "c=Bagging-Date: [0-9]{4}-[0-9]{2}-[0-9]{2}" "d=Payload-Oxum: $number\\.$number" \
        'e=Bag-Software-Agent: [!-~]+( [!-~]+)*' || disprove 'bag-info.txt: does not describe this packet'
    [ "$(sed -n 's/^Payload-Oxum: //p' bag-info.txt)" = "$amount" ] ||
        disprove_unless_altered 'bag-info.txt: counts other bytes and files under data/ than are here'
    passed 'bagit.txt, bag-info.txt: describe this packet'
    begin
    [ "$(head -c 5 data/report/summary.pdf | tr -dc '[:print:]')" = %PDF- ] ||
        disprove 'data/report/summary.pdf: is no PDF'
    ! grep -aq '[^ -~]' VERIFY.txt || disprove 'VERIFY.txt: holds bytes that are no plain text'
    passed 'data/report/summary.pdf, VERIFY.txt: a PDF and plain text'
}

check_leaves() {
    begin
    leaves=data/disclosure/leaves.jsonl
    if has_form $leaves "$leaf"; then
        tr -d '{}"' < $leaves | tr ':,' '  ' > "$tmp/columns" # bytes B path P salt S sha256 H
        compare_columns 4 8 "$(sed -nE 's/^(.{64})  (.*)$/\2 \1/p' manifest-sha256.txt)" ||
            disprove "$leaves: does not list what manifest-sha256.txt lists"
        compare_columns 4 2 "$(find data -type f -printf '%p %s\n')" ||
            disprove_unless_altered "$leaves: lists other sizes than the files here have"
        [ "$(merkle_root $leaves) $(lines_in $leaves)" = "$(sealed items-root)" ] ||
            disprove "$leaves: does not have the Merkle root and number of lines that seal.txt names"
    else
        disprove "$leaves: is not in its form"
    fi
    passed "$leaves: lists the files under data/, with the Merkle root that seal.txt names"
}

# Do the columns $1 and $2 of the leaves say of every file but themselves what the lines $3 say?
compare_columns() {
    awk -v path="$1" -v said="$2" '{ print $path, $said }' "$tmp/columns" > "$tmp/listed"
    printf '%s\n' "$3" | grep -v "^$leaves " | sort > "$tmp/wanted"
    sort -cu "$tmp/listed" 2> /dev/null && [ "$(cat "$tmp/listed")" = "$(cat "$tmp/wanted")" ]
}

check_streams() {
    begin
    sealed log > "$tmp/logs"
    while read -r stream rest; do
        printf "custody/$stream.%s\n" bodies.jsonl checkpoint jsonl
    done < "$tmp/logs" > "$tmp/wanted"
    find custody -type f ! -name '*.previous' ! -name '*.consistency' | sort > "$tmp/present"
    refuse_surplus "$tmp/present" "$tmp/wanted" 'belongs to no stream that seal.txt names'
    refuse_surplus "$tmp/wanted" "$tmp/present" 'is missing; seal.txt names its stream'
    passed "custody: exactly the streams that seal.txt names, $(lines_in "$tmp/logs")"
    while read -r stream size head root; do
        log=custody/$stream
        if [ -f "$log.jsonl" ] && [ -f "$log.bodies.jsonl" ] && [ -f "$log.checkpoint" ]; then check_stream; fi
    done < "$tmp/logs"
}

check_stream() {
    begin
    has_form "$log.jsonl" "$envelope" || disprove "$log.jsonl: is not in its form"
    has_form "$log.bodies.jsonl" '-|\{.*\}' || disprove "$log.bodies.jsonl: is not in its form"
    [ "$(lines_in "$log.jsonl")" = "$(lines_in "$log.bodies.jsonl")" ] ||
        disprove "$log.bodies.jsonl: does not hold one line per envelope"
    all_well || return 0
    read_stream
    if [ -s "$tmp/breaks" ]; then
        while read -r place what; do disprove "$log.$place: $what"; done < "$tmp/breaks"
        return
    fi
    read -r count last withheld device < "$tmp/end"
    [ "$count $last" = "$size $head" ] || disprove "$log.jsonl: does not end where seal.txt says"
    [ "$(merkle_root "$log.jsonl")" = "$root" ] || disprove "$log.jsonl: does not have the Merkle root of seal.txt"
    passed "$log.jsonl: an unbroken chain with its bodies, as seal.txt names it: $count entries, $withheld withheld"
    check_checkpoint
}

# Walks the chain. Writes the first break, as a place and a sentence; and number of entries, last hash, bodies
# withheld and device. Numbers and hashes are compared as text: awk would take 1e5 and 100000 for the same.
read_stream() {
    # act A actor P body B device D id I mission M mono_ms T prev P seq S stream S tick T ...
    sed -E -e "s/,\"boot\":$text,\"device\"/,\"device\"/" -e 's/"subjects":\[[^]]*\],//' -e 's/[]{}"[]//g' \
        -e 's/[:,]/ /g' "$log.jsonl" > "$tmp/columns"
    hashes_of lines "$log.jsonl" > "$tmp/lines"
    hashes_of lines "$log.bodies.jsonl" > "$tmp/bodies"
    : > "$tmp/breaks"
    paste -d ' ' "$tmp/columns" "$tmp/lines" "$tmp/bodies" |
        awk -v stream="$stream" -v mission="$mission" -v start="$zeros" -v withheld="$(printf - | sha256)" \
            -v breaks="$tmp/breaks" -v ticks="$tmp/ticks" '
            function broken(place, what) { print place ":" NR - 1, what > breaks; exit }
            function differ(one, other) { return one "" != other "" }
            NR == 1 { device = $8; last = start; tick = 0 }
            ($2 ~ /^(mission\.open|mission\.join|stream\.open|log\.fork)\//) != (NR == 1) {
                broken("jsonl", "a stream begins with an act that opens it, and holds no other such act")
            }
            NR == 1 && !differ($NF, withheld) { broken("bodies.jsonl", "is withheld, and it opens the stream") }
            differ($18, NR - 1) { broken("jsonl", "does not have the number that its place demands") }
            differ($16, last) { broken("jsonl", "does not name the hash of the line before") }
            differ($20, stream) || differ($12, mission) || differ($8, device) {
                broken("jsonl", "belongs to another stream, mission or device")
            }
            $22 + 0 <= tick { broken("jsonl", "does not sort after the line before") }
            differ($NF, withheld) && differ($NF, $6) {
                broken("bodies.jsonl", "is not the body that its envelope names")
            }
            { last = $(NF - 1); tick = $22 + 0; missing += ($NF "" == withheld "") }
            END { print NR, last, missing + 0, device; print NR, tick >> ticks }' > "$tmp/end"
}

check_checkpoint() {
    begin
    note=$log.checkpoint
    check_note_over "$count" "$root"
    passed "$note: signed over exactly these entries by the device $device"
}

# Is the file $note a checkpoint of the stream over its first $1 entries, with the Merkle root $2, by $device?
check_note_over() {
    name=fieldkit-device-$(printf %.16s "$device")
    root64=$(printf %s "$2" | from_hex | base64)
    printf 'fieldkit/%s/%s\n%s\n%s\n' "$mission" "$stream" "$1" "$root64" > "$tmp/text"
    if has_order "$note" abcde "a=fieldkit/$mission/$stream" "b=$1" 'c=[A-Za-z0-9+/]{43}=' d= \
        "e=$dash $name [A-Za-z0-9+/]{91}=" && [ "$(head -n 3 "$note")" = "$(cat "$tmp/text")" ]; then
        check_note
    else
        disprove "$note: is not a checkpoint over exactly these $1 entries by their device"
    fi
}

check_note() {
    file=trust/device-$(printf %.16s "$device").pem
    if ! public_key "$file" "$on_ed25519" || [ "$(sha256 < "$tmp/public.der")" != "$device" ]; then
        disprove "$file: is not the certificate of the device that wrote $log.jsonl"
        return
    fi
    echo "$device" >> "$tmp/devices"
    tail -n 1 "$note" | cut -d ' ' -f 3 > "$tmp/base64"
    base64 -d "$tmp/base64" > "$tmp/signature"
    { printf '%s\n\001' "$name" && tail -c 32 "$tmp/public.der"; } > "$tmp/key"
    tail -c 64 "$tmp/signature" > "$tmp/made"
    [ "$(base64 -w 0 "$tmp/signature")" = "$(cat "$tmp/base64")" ] &&
        [ "$(head -c 4 "$tmp/signature" | to_hex)" = "$(sha256 < "$tmp/key" | cut -c 1-8)" ] &&
        openssl pkeyutl -verify -pubin -inkey "$tmp/public.pem" -rawin -in "$tmp/text" -sigfile "$tmp/made" \
            > "$tmp/said" 2>&1 || disprove "$note: is not signed by the device $device"
}

# Has the log grown from what the receipt covers that seal.txt names? The root of that part is computed anew, so the
# proof in .consistency, which is for those who have nothing but heads, is not needed.
check_growth() {
    begin
    receipt=$(sealed receipt)
    : > "$tmp/covered"
    if [ "$receipt" != none ]; then
        gather_receipts
        if [ ! -s "$tmp/covered" ]; then
            refuse_unrecorded
            return
        fi
    fi
    while read -r head size stream; do check_receipted; done < "$tmp/covered"
    begin
    find custody -name '*.previous' -o -name '*.consistency' | sort > "$tmp/present"
    sed -E 's#^.* (.*)$#custody/\1.consistency\ncustody/\1.previous#' "$tmp/covered" | sort > "$tmp/wanted"
    refuse_surplus "$tmp/present" "$tmp/wanted" 'is about a stream that the receipt in seal.txt does not cover'
    refuse_surplus "$tmp/wanted" "$tmp/present" 'is missing; the receipt in seal.txt covers its stream'
}

# Writes the entries that record receipts, each with its body; and what they say of $receipt, a line per stream: the
# hash of its last entry then, their number, the stream.
gather_receipts() {
    cut -d ' ' -f 1 "$tmp/logs" | while read -r stream; do
        if [ ! -f "custody/$stream.jsonl" ] || [ ! -f "custody/$stream.bodies.jsonl" ]; then continue; fi
        paste "custody/$stream.jsonl" "custody/$stream.bodies.jsonl" | grep -a '^{"act":"import\.receipt/' || true
    done > "$tmp/receipts"
    said="$(printf '\t')\\{\"act\":\\{\"officer\":\"[^\"]*\",\"packet\":\"[^\"]*\",\"receipt\":\"$receipt\","
    grep -aE "$said" "$tmp/receipts" | head -n 1 |
        grep -aoE "\\{\"head\":\"$hex64\",\"size\":$number,\"stream\":\"$hex32\"\\}" |
        sed -E 's/^.*"head":"(.*)","size":(.*),"stream":"(.*)"\}$/\1 \2 \3/' > "$tmp/covered" || true
}

refuse_unrecorded() {
    if grep -aq "$(printf '\t')-\$" "$tmp/receipts"; then
        say note 'seal.txt names a receipt; which streams it covers is withheld in this edition'
    else
        disprove "seal.txt: names the receipt $receipt, and no entry of the log records it"
    fi
}

check_receipted() {
    begin
    log=custody/$stream note=custody/$stream.previous
    if [ ! -f "$log.jsonl" ] || [ "$size" = 0 ] || [ "$(lines_in "$log.jsonl")" -lt "$size" ] ||
        [ "$(sed -n "${size}p" "$log.jsonl" | tr -d '\n' | sha256)" != "$head" ]; then
        disprove "$log.jsonl: has not grown from the $size entries that the receipt in seal.txt covers"
    elif [ -f "$note" ]; then
        head -n "$size" "$log.jsonl" > "$tmp/then"
        device=$(sed -nE "1s/^.*\"device\":\"($hex64)\".*$/\1/p" "$log.jsonl")
        check_note_over "$size" "$(merkle_root "$tmp/then")"
    fi
    passed "$log.jsonl: grown from the $size entries that the receipt in seal.txt covers"
}

check_devices() {
    sort -u "$tmp/devices" > "$tmp/wanted"
    while read -r device; do
        begin
        file=trust/device-$(printf %.16s "$device").pem
        if ! certificate_leads_to_root $at; then
            said=$(openssl_says)
            if certificate_leads_to_root -no_check_time; then
                leave_open "$file: leads to the root$said"
            else
                distrust "$file: does not hold under this root$said"
            fi
        fi
        passed "$file: the root certifies the device $device"
    done < "$tmp/wanted"
}

certificate_leads_to_root() { judge verify -untrusted trust/chain.pem "$@" "$file" > "$tmp/said" 2>&1; }

check_ticks() {
    begin
    awk '{ entries += $1; if ($2 > highest) highest = $2 } END { exit highest > entries }' "$tmp/ticks" ||
        disprove 'custody: a tick is above the number of entries in the whole log, which cannot arise'
    passed 'custody: ticks are possible'
}

# --- All of them --------------------------------------------------------------------------------------------------

trap finish EXIT
trap 'exit 3' HUP INT TERM
take_arguments "$@"
tmp=$(mktemp -d)
pieces=$(mktemp -d -p /dev/shm 2> /dev/null || mktemp -d) # thousands of small files: in memory, if there is a place
: > "$tmp/signatures"
: > "$tmp/people"
: > "$tmp/devices"
: > "$tmp/ticks"
take_root
cd -- "$where"
check_names
check_seal
check_signatures
check_no_signature_besides
check_pins
check_lists
check_contents
check_bag
check_leaves
check_streams
check_growth
check_devices
check_ticks
verdict
