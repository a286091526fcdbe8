create extension if not exists pg_trgm;

alter table person
    add column region text,
    add column status text not null default 'ACTIVE',
    add column left_on date,
    add column left_reason text,
    add column topics text[] not null default '{}',
    add column about text,
    add column language text not null default 'DA',
    add column time_zone text not null default 'Europe/Copenhagen',
    add column phone_audience text not null default 'NOBODY',
    add column topics_audience text not null default 'MEMBERS',
    add column about_audience text not null default 'MEMBERS',
    add column contact_via text not null default 'DIRECT',
    add constraint fk_person_region foreign key (region) references region (slug),
    add constraint ck_person_status check (status in ('ACTIVE', 'LEFT', 'FORGOTTEN')),
    add constraint ck_person_language check (language in ('DA', 'EN', 'SV')),
    add constraint ck_person_audiences check (
        phone_audience in ('MEMBERS', 'GROUP', 'NOBODY')
        and topics_audience in ('MEMBERS', 'GROUP', 'NOBODY')
        and about_audience in ('MEMBERS', 'GROUP', 'NOBODY')),
    add constraint ck_person_contact_via check (contact_via in ('DIRECT', 'COORDINATOR')),
    add constraint ck_person_employer check (num_nonnulls(municipality, region, organisation) <= 1),
    -- Danish order by plain comparison: æ, ø and å (also written aa) come after z, in this order.
    add column sort_name text collate "C" not null generated always as (
        replace(
            translate(lower(name), 'ÆæÄäØøÖöÅåÉéÈèÊêËëÜüÁáÀàÂâÍíÓóÚúÇçÑñ-', '{{{{||||}}eeeeeeeeuuaaaaaaiioouuccnn '),
            'aa', '}')) stored,
    -- Every word twice, with æ, ø and å written out and without their marks, so that both ways of typing find it.
    add column search_name text not null generated always as (
        ' ' || replace(replace(replace(
            translate(lower(name), 'ÆÄäØÖöÅÉéÈèÊêËëÜüÁáÀàÂâÍíÓóÚúÇçÑñ-', 'æææøøøåeeeeeeeeuuaaaaaaiioouuccnn '),
            'æ', 'ae'), 'ø', 'oe'), 'å', 'aa')
        || ' ' || translate(lower(name), 'ÆæÄäØøÖöÅåÉéÈèÊêËëÜüÁáÀàÂâÍíÓóÚúÇçÑñ-', 'aaaaooooaaeeeeeeeeuuaaaaaaiioouuccnn '))
        stored;

drop index ix_person_name;
create index ix_person_sort_name on person (sort_name, id);
create index ix_person_search_name on person using gin (search_name gin_trgm_ops);
create index ix_person_topics on person using gin (topics);
create index ix_person_region on person (region);
