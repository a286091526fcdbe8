create table item_version (
    item uuid not null,
    number int not null,
    at timestamptz not null,
    actor text not null,
    name text,
    what text not null,
    changed text[] not null,
    note text,
    content jsonb not null,
    constraint pk_item_version primary key (item, number),
    constraint fk_item_version_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint ck_item_version_number check (number > 0),
    constraint ck_item_version_what check (what in ('DRAFTED', 'CHANGED', 'SUBMITTED', 'WITHDRAWN', 'RETURNED',
        'PUBLISHED', 'ARCHIVED', 'RESTORED', 'CONFIRMED'))
);

-- What was written before versions were kept is the first version.
insert into item_version (item, number, at, actor, name, what, changed, note, content)
select item.id, 1, item.updated_at, item.created_by, null,
    case item.status when 'DRAFT' then 'DRAFTED' when 'ARCHIVED' then 'ARCHIVED' else 'PUBLISHED' end,
    '{}', item.archive_reason,
    jsonb_build_object('title', item.title, 'summary', item.summary, 'kind', item.kind, 'body', item.body,
        'language', item.language, 'visibility', item.visibility, 'outcome', item.outcome,
        'whatWorked', item.what_worked, 'whatDidNot', item.what_did_not, 'advice', item.advice,
        'targetGroup', item.target_group, 'timeUse', item.time_use, 'cost', item.cost)
    || jsonb_build_object('levels', to_jsonb(item.levels), 'orientation', item.orientation,
        'focusAreas', to_jsonb(item.focus_areas), 'topics', to_jsonb(item.topics), 'preventionPackages', item.packages,
        'otherSectorGoal', item.other_sector_goal, 'municipality', item.municipality, 'themeGroup', theme_group.slug,
        'authors', item.authors, 'contact', item.contact, 'year', item.year, 'licence', item.licence,
        'evidence', item.evidence, 'story', item.story, 'kleNumber', item.kle_number, 'externalId', item.external_id)
from knowledge_item item left join theme_group on theme_group.id = item.theme_group;
