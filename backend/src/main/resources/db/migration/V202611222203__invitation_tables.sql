create table invitation (
    id uuid not null,
    version bigint not null,
    token_hash bytea not null,
    email text not null,
    name text not null,
    title text,
    department text,
    municipality text,
    region text,
    organisation text,
    municipal_roles text[] not null,
    municipal_mandate text,
    theme_group uuid,
    group_role text,
    group_mandate text,
    language text not null,
    message text,
    invited_by uuid,
    invited_by_key text not null,
    invited_by_name text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    person uuid,
    revoked_at timestamptz,
    demo boolean not null default false,
    constraint pk_invitation primary key (id),
    constraint uq_invitation_token_hash unique (token_hash),
    constraint fk_invitation_municipality foreign key (municipality) references municipality (code),
    constraint fk_invitation_region foreign key (region) references region (slug),
    constraint fk_invitation_theme_group foreign key (theme_group) references theme_group (id),
    constraint fk_invitation_invited_by foreign key (invited_by) references person (id),
    constraint fk_invitation_person foreign key (person) references person (id),
    constraint ck_invitation_employer check (num_nonnulls(municipality, region, organisation) = 1),
    constraint ck_invitation_group check ((theme_group is null) = (group_role is null)),
    constraint ck_invitation_end check (accepted_at is null or revoked_at is null)
);

create index ix_invitation_email on invitation (lower(email));
create index ix_invitation_created_at on invitation (created_at desc, id desc);
create index ix_invitation_municipality on invitation (municipality);
create index ix_invitation_region on invitation (region);
create index ix_invitation_theme_group on invitation (theme_group);
create index ix_invitation_invited_by on invitation (invited_by);
create index ix_invitation_person on invitation (person);

create table membership_request (
    id uuid not null,
    version bigint not null,
    subject text not null,
    name text not null,
    email text,
    email_verified boolean not null,
    municipality text not null,
    title text not null,
    message text,
    language text not null,
    status text not null,
    reason text,
    created_at timestamptz not null,
    decided_at timestamptz,
    decided_by text,
    person uuid,
    demo boolean not null default false,
    constraint pk_membership_request primary key (id),
    constraint fk_membership_request_municipality foreign key (municipality) references municipality (code),
    constraint fk_membership_request_person foreign key (person) references person (id),
    constraint ck_membership_request_status check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_membership_request_decided check ((status = 'OPEN') = (decided_at is null))
);

-- One open request at a time.
create unique index uq_membership_request_open on membership_request (subject) where status = 'OPEN';
create index ix_membership_request_subject on membership_request (subject, id);
create index ix_membership_request_created_at on membership_request (created_at desc, id desc);
create index ix_membership_request_municipality on membership_request (municipality);
create index ix_membership_request_person on membership_request (person);
