-- Who a partner is and what it may. The identity provider holds its client and its secret, and is made to match.
create table partner (
    id uuid not null,
    version bigint not null,
    client_id text not null,
    name text not null,
    organisation text not null,
    purpose text not null,
    contact_name text not null,
    contact_email text not null,
    contact_language text not null,
    scopes text[] not null,
    requests_per_minute integer,
    status text not null,
    status_reason text,
    -- Changes that concern the provider are counted; the provider has taken the one up to which it is settled.
    wanted bigint not null,
    settled bigint not null default 0,
    blocked boolean not null default false,
    secret_issued_at timestamptz,
    created_at timestamptz not null,
    demo boolean not null default false,
    constraint pk_partner primary key (id),
    constraint uq_partner_client_id unique (client_id),
    constraint ck_partner_status check (status in ('ACTIVE', 'SUSPENDED', 'ENDED')),
    constraint ck_partner_status_reason check (status = 'ACTIVE' or status_reason is not null),
    constraint ck_partner_contact_language check (contact_language in ('DA', 'EN', 'SV')),
    constraint ck_partner_requests_per_minute check (requests_per_minute > 0)
);

create index ix_partner_name on partner (lower(name), id);

create table partner_event (
    id uuid not null,
    partner uuid not null,
    kind text not null,
    reason text,
    fields text[] not null,
    by_person uuid,
    by_name text,
    at timestamptz not null,
    constraint pk_partner_event primary key (id),
    constraint fk_partner_event_partner foreign key (partner) references partner (id) on delete cascade,
    constraint fk_partner_event_by_person foreign key (by_person) references person (id),
    constraint ck_partner_event_kind
        check (kind in ('REGISTERED', 'CHANGED', 'SUSPENDED', 'RESUMED', 'ENDED', 'SECRET_ISSUED'))
);

create index ix_partner_event_partner on partner_event (partner, at desc, id desc);
create index ix_partner_event_by_person on partner_event (by_person);
