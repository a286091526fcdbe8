import type { components } from './schema.gen'

type Schemas = components['schemas']

export type Facet = Schemas['FacetView']
export type KnowledgeItem = Schemas['KnowledgeItemView']
export type KnowledgeItemDraft = Schemas['KnowledgeItemDraft']
export type KnowledgeItemPatch = Schemas['MergePatchKnowledgeItemDraft']
export type KnowledgeItemSummary = Schemas['KnowledgeItemSummary']
export type Me = Schemas['Me']
export type Municipality = Schemas['MunicipalityView']
export type SearchResult = Schemas['SearchPage']
export type Snippet = Schemas['MarkedText']
export type Suggestion = Schemas['Suggestion']
export type ThemeGroup = Schemas['ThemeGroupView']

export type Kind = Schemas['Kind']
export type Outcome = Schemas['Outcome']
export type Fault = Schemas['ProblemError']
