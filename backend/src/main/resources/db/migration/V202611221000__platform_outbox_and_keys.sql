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

create table idempotency_key (
    caller text not null,
    key text not null,
    request text not null,
    answer text,
    at timestamptz not null,
    constraint pk_idempotency_key primary key (caller, key)
);

create index ix_idempotency_key_at on idempotency_key (at);
