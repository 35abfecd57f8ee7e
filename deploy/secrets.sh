#!/usr/bin/env bash
# Writes .env beside docker-compose.yml with a new random secret for each thing that needs one. An .env that is there keeps all it has, and
# gets what it lacks.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
file=${1:-$here/../.env}

# 192 bits in letters and digits only: they pass unchanged through Compose, shells, JSON and addresses.
secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

# 256 bits, as a key for AES has them.
key() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }

umask 077
new=$(mktemp "$file.XXXXXX")
trap 'rm -f "$new"' EXIT
if [ -e "$file" ]; then cat "$file" > "$new"; else echo "# Secrets of this installation, made by deploy/secrets.sh. Never commit it." > "$new"; fi

# Writes a name and a value, unless the name has one.
add() { grep -q "^$1=" "$new" || echo "$1=$2" >> "$new"; }

add KC_BOOTSTRAP_ADMIN_PASSWORD "$(secret)"
add INNSPILL_CLIENT_SECRET "$(secret)"
# Signs receipts: with another one, the addresses that people were given no longer open.
add INNSPILL_RECEIPT_SECRET "$(secret)"
# Opens what contact details are encrypted with: without it nobody who gave theirs can be reached. How to change it: docs/protection.md.
add INNSPILL_MASTER_KEY "$(key)"
add INNSPILL_PEOPLE_PASSWORD "$(secret)"
# One for each body whose systems hand in feedback: the clients of deploy/keycloak/innspill-realm.json.
for body in NAV SKATTEETATEN POLITIET VEGVESEN LANEKASSEN DIGDIR TRONDHEIM BAERUM SANDNES STJORDAL MELHUS \
  TRONDELAG ROGALAND AKERSHUS; do
  add "INNSPILL_SECRET_$body" "$(secret)"
done

if [ -e "$file" ] && cmp -s "$new" "$file"; then
  echo "$file is there already and lacks nothing." >&2
elif [ -e "$file" ]; then
  mv "$new" "$file"
  echo "$file lacked something, which it has now." >&2
else
  # A second one that runs at the same time finds the first one's file.
  ln "$new" "$file"
  echo "$file is written; only you can read it."
fi
