/** What a system can be allowed to do, in the order in which it is shown. */
export const apiScopes = [
  'knowledge:read',
  'knowledge:write',
  'groups:read',
  'members:read',
  'events:read',
  'metrics:read',
  'webhooks:manage',
] as const

export type ApiScope = (typeof apiScopes)[number]

/** The name of a scope in keys of texts, in which a colon means something else. */
export function scopeKey<Scope extends ApiScope>(scope: Scope) {
  return keys[scope]
}

const keys = {
  'knowledge:read': 'knowledgeRead',
  'knowledge:write': 'knowledgeWrite',
  'groups:read': 'groupsRead',
  'members:read': 'membersRead',
  'events:read': 'eventsRead',
  'metrics:read': 'metricsRead',
  'webhooks:manage': 'webhooksManage',
} as const satisfies Record<ApiScope, string>
