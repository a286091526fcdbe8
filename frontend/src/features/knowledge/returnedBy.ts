import type { TFunction } from 'i18next'

export function returnedBy(name: string | null, t: TFunction) {
  return name ? t('returned.by', { by: name }) : t('returned.heading')
}
