create table concept (
    scheme text not null,
    id text not null,
    label_da text not null,
    label_en text not null,
    label_sv text not null,
    motto_da text,
    motto_en text,
    broader text,
    prevention_package text,
    alt_da text[] not null,
    alt_en text[] not null,
    alt_sv text[] not null,
    sort_rank int not null,
    constraint pk_concept primary key (scheme, id),
    constraint fk_concept_broader foreign key (scheme, broader) references concept (scheme, id) deferrable initially deferred,
    constraint ck_concept_scheme check (scheme in ('topic', 'focus-area', 'prevention-package'))
);

create index ix_concept_broader on concept (scheme, broader);
