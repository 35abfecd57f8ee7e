#!/usr/bin/env bash
# Writes .env beside docker-compose.yml with a new random secret for each thing that needs one. An .env that is there is left alone.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
file=${1:-$here/../.env}

if [ -e "$file" ]; then
  echo "$file is there already and stays as it is." >&2
  exit 0
fi

# 192 bits in letters and digits only: they pass unchanged through Compose, shells, JSON and addresses.
secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

umask 077
new=$(mktemp "$file.XXXXXX")
trap 'rm -f "$new"' EXIT
{
  echo "# Secrets of this installation, made by deploy/secrets.sh. Never commit it."
  echo "KC_BOOTSTRAP_ADMIN_PASSWORD=$(secret)"
  echo "INNSPILL_CLIENT_SECRET=$(secret)"
  # Signs receipts: with another one, the addresses that people were given no longer open.
  echo "INNSPILL_RECEIPT_SECRET=$(secret)"
  echo "INNSPILL_PEOPLE_PASSWORD=$(secret)"
  # One for each body whose systems hand in feedback: the clients of deploy/keycloak/innspill-realm.json.
  for body in NAV SKATTEETATEN POLITIET VEGVESEN LANEKASSEN DIGDIR TRONDHEIM BAERUM SANDNES STJORDAL MELHUS \
    TRONDELAG ROGALAND AKERSHUS; do
    echo "INNSPILL_SECRET_$body=$(secret)"
  done
} > "$new"
# A second one that runs at the same time finds the first one's file.
ln "$new" "$file"
echo "$file is written; only you can read it."
