export const administrationTabs = ['people', 'invitations', 'requests', 'places'] as const

export type AdministrationTab = (typeof administrationTabs)[number]

export function tabOf(text: string | undefined): AdministrationTab | undefined {
  return administrationTabs.find((tab) => tab === text)
}
