export const deskTabs = ['words', 'gaps', 'try'] as const

export type DeskTab = (typeof deskTabs)[number]

export function deskTabOf(text: string | undefined): DeskTab | undefined {
  return deskTabs.find((tab) => tab === text)
}
