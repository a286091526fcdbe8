-- Letters are in the language that the person chose in their profile.
alter table registration drop column language;
