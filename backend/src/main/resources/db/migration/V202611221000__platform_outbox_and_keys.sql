-- Facts for every reader; see dk.videnrul.platform.outbox.Outbox for why rows carry their transaction.
create table outbox (
    number bigint generated always as identity,
    transaction xid8 not null default pg_current_xact_id(),
    subject text not null,
    subject_id uuid not null,
    what text not null,
    at timestamptz not null,
    constraint pk_outbox primary key (transaction, number)
);

-- Tells one database from another, so that what was derived from the one is not taken for the other's.
create table installation (
    id uuid not null,
    constraint pk_installation primary key (id)
);

insert into installation (id) values (gen_random_uuid());

create table idempotency_key (
    caller text not null,
    key text not null,
    request text not null,
    answer text,
    at timestamptz not null,
    constraint pk_idempotency_key primary key (caller, key)
);

create index ix_idempotency_key_at on idempotency_key (at);
