-- Groups of another type: the network's own bodies. Their people are participations as in theme groups. What a body has no use
-- for gets its value here, so that it says nothing of it itself.
alter table theme_group
    add type text not null default 'THEME_GROUP',
    add visibility text not null default 'PUBLIC',
    alter former_names set default '{}',
    alter ground_rules set default '{}',
    alter prevention_packages set default '{}',
    alter topics set default '{}',
    add constraint ck_theme_group_type check (type in ('THEME_GROUP', 'LEADER_NETWORK', 'POLITICAL_GROUP', 'BOARD')),
    add constraint ck_theme_group_visibility check (
        visibility in ('PUBLIC', 'MEMBERS', 'GROUP') and (type <> 'THEME_GROUP' or visibility = 'PUBLIC')),
    add constraint ck_theme_group_body check (type = 'THEME_GROUP' or status in ('ACTIVE', 'CLOSED'));

create index ix_theme_group_body on theme_group (name, id) where type <> 'THEME_GROUP';
