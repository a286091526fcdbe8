-- What the network puts together for an audience and an occasion, as the secretariat works on it. The public reads editions.
-- listed_at orders the list: when it was issued last, and before that when it was begun.
create table info_package (
    id uuid not null,
    version bigint not null,
    slug text not null,
    status text not null,
    edition integer not null,
    title text not null,
    audience text not null,
    audience_name text,
    occasion text not null,
    election date,
    due_on date,
    focus_areas text[] not null,
    goals uuid[] not null,
    municipality text,
    language text not null,
    introduction text,
    sections jsonb not null,
    entries jsonb not null,
    approved_by uuid,
    approved_by_name text,
    approved_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    listed_at timestamptz not null,
    demo boolean not null,
    constraint pk_info_package primary key (id),
    constraint uq_info_package_slug unique (slug),
    constraint fk_info_package_municipality foreign key (municipality) references municipality (code),
    constraint fk_info_package_approved_by foreign key (approved_by) references person (id) on delete set null,
    constraint ck_info_package_status check (status in ('DRAFT', 'APPROVED', 'ISSUED')),
    constraint ck_info_package_audience
        check (audience in ('NEWLY_ELECTED', 'COMMITTEE', 'MANAGEMENT', 'STAFF', 'PUBLIC')),
    constraint ck_info_package_language check (language in ('da', 'en', 'sv')),
    constraint ck_info_package_approved check ((approved_at is null) = (status = 'DRAFT')),
    constraint ck_info_package_issued check (status <> 'ISSUED' or edition > 0),
    constraint ck_info_package_entries check (jsonb_array_length(entries) <= 40)
);

create index ix_info_package_listed on info_package (listed_at desc, id desc);
create index ix_info_package_issued on info_package (listed_at desc, id desc) where edition > 0;
create index ix_info_package_municipality on info_package (municipality);
create index ix_info_package_approved_by on info_package (approved_by);

-- A package as it was issued, with everything that was shown. Nothing changes it.
create table info_package_edition (
    id uuid not null,
    package uuid not null,
    number integer not null,
    focus_areas text[] not null,
    content jsonb not null,
    changes jsonb not null,
    issued_at timestamptz not null,
    issued_by uuid,
    issued_by_name text,
    constraint pk_info_package_edition primary key (id),
    constraint fk_info_package_edition_package foreign key (package) references info_package (id) on delete cascade,
    constraint fk_info_package_edition_issued_by foreign key (issued_by) references person (id) on delete set null,
    constraint uq_info_package_edition unique (package, number),
    constraint ck_info_package_edition_number check (number between 1 and 100)
);

create index ix_info_package_edition_first on info_package_edition (issued_at) where number = 1;
create index ix_info_package_edition_issued_by on info_package_edition (issued_by);

-- What a package is composed from.
create index ix_knowledge_item_public on knowledge_item (outcome, published_at desc, id desc)
    where status = 'PUBLISHED' and visibility = 'PUBLIC';
create index ix_knowledge_item_public_focus_areas on knowledge_item using gin (focus_areas)
    where status = 'PUBLISHED' and visibility = 'PUBLIC';
