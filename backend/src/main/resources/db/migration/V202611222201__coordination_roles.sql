-- A role is a thing of its own: it can be changed, ended and handed over.
alter table municipal_role
    add column id uuid not null default gen_random_uuid(),
    add column version bigint not null default 0,
    add column mandate text,
    add column note text,
    drop constraint pk_municipal_role,
    add constraint pk_municipal_role primary key (id),
    add constraint uq_municipal_role_period unique (person, municipality, role, from_date);

drop index ix_municipal_role_municipality;
create index ix_municipal_role_municipality on municipal_role (municipality, from_date, id);
