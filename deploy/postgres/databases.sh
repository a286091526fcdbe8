#!/bin/bash
# Runs once, when the volume is empty: a database with an owner of its own for each of the two programs.
set -euo pipefail

create() { # NAME PASSWORD
  psql --set=ON_ERROR_STOP=1 --username=postgres --set=name="$1" --set=password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

create videnrul "$VIDENRUL_DATABASE_PASSWORD"
create keycloak "$KEYCLOAK_DATABASE_PASSWORD"
