/** Login and logout leave the client: the service holds the session, no token ever reaches this code. */
export function loginHref(to: string) {
  return `/api/session/login?to=${encodeURIComponent(to)}`
}

export const logoutHref = '/api/session/logout'
