alter table participation
    add version bigint not null default 0,
    -- Somebody who leaves and comes back on the same day has two periods that begin on it.
    drop constraint uq_participation;

create unique index uq_participation_open on participation (theme_group, person, role) where until_date is null;
create index ix_participation_theme_group on participation (theme_group, id);
