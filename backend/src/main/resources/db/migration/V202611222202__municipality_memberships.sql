-- Regions belong to the network by periods as municipalities do.
alter table membership
    alter column municipality drop not null,
    add column region text,
    add column version bigint not null default 0,
    add column note text,
    add constraint fk_membership_region foreign key (region) references region (slug),
    add constraint ck_membership_place check (num_nonnulls(municipality, region) = 1),
    add constraint uq_membership_region_period unique (region, from_date);

create table municipality_profile (
    municipality text not null,
    version bigint not null default 0,
    description text,
    health_focus text,
    website text,
    email text,
    updated_at timestamptz,
    demo boolean not null default false,
    constraint pk_municipality_profile primary key (municipality),
    constraint fk_municipality_profile_municipality foreign key (municipality) references municipality (code)
);

insert into municipality_profile (municipality)
select code from municipality;
