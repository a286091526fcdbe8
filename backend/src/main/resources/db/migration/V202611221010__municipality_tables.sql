create table region (
    slug text not null,
    code text,
    name text not null,
    short_name text not null,
    name_en text not null,
    name_sv text not null,
    valid_from date not null,
    valid_until date,
    successor text,
    sort_rank int not null,
    constraint pk_region primary key (slug),
    constraint uq_region_code unique (code),
    constraint fk_region_successor foreign key (successor) references region (slug) deferrable initially deferred,
    constraint ck_region_code check (code ~ '^[0-9]{4}$'),
    constraint ck_region_validity check (valid_until is null or valid_until > valid_from)
);

create index ix_region_successor on region (successor);

create table municipality (
    code text not null,
    name text not null,
    official_name text not null,
    slug text not null,
    region text not null,
    population int not null,
    population_year int not null,
    sort_rank int not null,
    constraint pk_municipality primary key (code),
    constraint uq_municipality_slug unique (slug),
    constraint uq_municipality_sort_rank unique (sort_rank),
    constraint fk_municipality_region foreign key (region) references region (slug),
    constraint ck_municipality_code check (code ~ '^[0-9]{4}$')
);

create index ix_municipality_region on municipality (region);

-- Membership of the network: municipalities leave and return.
create table membership (
    id uuid not null,
    municipality text not null,
    from_date date not null,
    until_date date,
    demo boolean not null default false,
    constraint pk_membership primary key (id),
    constraint fk_membership_municipality foreign key (municipality) references municipality (code),
    constraint ck_membership_period check (until_date is null or until_date > from_date),
    constraint uq_membership_period unique (municipality, from_date)
);
