-- A role is given by a municipality or by a region, and stays with the one that gave it.
alter table local_role
    alter column municipality drop not null,
    add column region text,
    add constraint fk_local_role_region foreign key (region) references region (slug),
    add constraint ck_local_role_place check (num_nonnulls(municipality, region) = 1),
    drop constraint uq_local_role_period,
    add constraint uq_local_role_period
        unique nulls not distinct (person, municipality, region, role, from_date);

create index ix_local_role_region on local_role (region, from_date, id);

-- People of regions ask to be members too.
alter table membership_request
    alter column municipality drop not null,
    add column region text,
    add constraint fk_membership_request_region foreign key (region) references region (slug),
    add constraint ck_membership_request_place check (num_nonnulls(municipality, region) = 1);

create index ix_membership_request_region on membership_request (region);
