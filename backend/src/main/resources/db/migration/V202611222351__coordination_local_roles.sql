-- Regions are about to give roles too: what both give is a local role.
alter table municipal_role rename to local_role;
alter table local_role rename constraint pk_municipal_role to pk_local_role;
alter table local_role rename constraint fk_municipal_role_person to fk_local_role_person;
alter table local_role rename constraint fk_municipal_role_municipality to fk_local_role_municipality;
alter table local_role rename constraint ck_municipal_role_role to ck_local_role_role;
alter table local_role rename constraint ck_municipal_role_period to ck_local_role_period;
alter table local_role rename constraint uq_municipal_role_period to uq_local_role_period;
alter index ix_municipal_role_municipality rename to ix_local_role_municipality;

alter table invitation rename column municipal_roles to local_roles;
alter table invitation rename column municipal_mandate to local_mandate;
