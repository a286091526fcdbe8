-- The municipalities with which a municipality wants to compare itself. There is one row for each from the beginning.
create table chosen_peers (
    municipality text not null,
    version bigint not null default 0,
    peers varchar[] not null default '{}',
    updated_at timestamptz,
    demo boolean not null default false,
    constraint pk_chosen_peers primary key (municipality),
    constraint fk_chosen_peers_municipality foreign key (municipality) references municipality (code),
    constraint ck_chosen_peers_most check (cardinality(peers) <= 10)
);

insert into chosen_peers (municipality)
select code from municipality;
