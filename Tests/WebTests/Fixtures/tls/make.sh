#!/bin/sh
# Makes the certificates and keys of this folder anew. Nobody trusts them and nothing but tests uses them.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/ca.conf" <<END
[ca]
default_ca = it
[it]
dir = $work
database = $work/index
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = any
x509_extensions = names
[any]
commonName = supplied
[names]
subjectAltName = DNS:localhost,IP:127.0.0.1
END
make() { # NAME FROM TO
  : > "$work/index"
  openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out "$1.key.pem"
  openssl req -new -key "$1.key.pem" -subj "/CN=$1.test" -out "$work/request"
  openssl ca -batch -notext -config "$work/ca.conf" -selfsign -keyfile "$1.key.pem" -in "$work/request" \
    -startdate "$2" -enddate "$3" -out "$1.pem"
}
make first 20250101000000Z 21250101000000Z
make renewed 20250101000000Z 21250101000000Z
make expired 20240101000000Z 20250101000000Z
make early 21200101000000Z 21250101000000Z
openssl pkcs8 -topk8 -in first.key.pem -passout pass:secret -out locked.key.pem
