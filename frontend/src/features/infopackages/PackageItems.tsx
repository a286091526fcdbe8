import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { AddItem } from './AddItem'
import { PackageItemFields } from './PackageItemFields'
import { type ItemValues, moved, shelves, withProposal } from './packageValues'
import { useProposal } from './usePackageChanges'

interface PackageItemsProps {
  slug: string
  items: ItemValues[]
  fault: string | undefined
  onChange: (items: ItemValues[]) => void
}

/** What is in a package, shelf by shelf; composed, added by hand, put in order, taken out. */
export function PackageItems({ slug, items, fault, onChange }: PackageItemsProps) {
  const { t } = useTranslation()
  const proposal = useProposal(slug)
  const [told, setTold] = useState<string | null>(null)

  function compose() {
    proposal
      .mutateAsync()
      .then((found) => {
        const next = withProposal(items, found)
        onChange(next)
        setTold(t('infoPackages.desk.composed', { count: next.length - items.length }))
      })
      // Why nothing came stands below.
      .catch(() => setTold(null))
  }

  const change = (item: string, some: Partial<ItemValues>) =>
    onChange(items.map((one) => (one.item === item ? { ...one, ...some } : one)))
  return (
    <section aria-labelledby="items-heading">
      <h2 id="items-heading">{t('infoPackages.desk.items')}</h2>
      <p>{t('infoPackages.desk.itemsText')}</p>
      <div className="actions actions--stay">
        <Button look="secondary" disabled={proposal.isPending} onClick={compose}>
          {t('infoPackages.desk.compose')}
        </Button>
      </div>
      <p role="status">{told}</p>
      {proposal.error !== null && <ProblemNotice error={proposal.error} />}
      {fault && (
        <p className="form-error-message" role="alert">
          {fault}
        </p>
      )}
      {shelves.map((shelf) => (
        <div key={shelf} className={`package-shelf package-shelf--${shelf}`}>
          <h3>{t(`infoPackages.shelf.${shelf}`)}</h3>
          {items.every((one) => one.shelf !== shelf) && (
            <p className="muted">{t('infoPackages.desk.emptyShelf')}</p>
          )}
          <ul className="nobullet-list">
            {items
              .filter((one) => one.shelf === shelf)
              .map((one, place, all) => (
                <li key={one.item}>
                  <PackageItemFields
                    item={one}
                    first={place === 0}
                    last={place === all.length - 1}
                    onChange={(some) => change(one.item, some)}
                    onMove={(step) => onChange(moved(items, one.item, step))}
                    onRemove={() => onChange(items.filter(({ item }) => item !== one.item))}
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
      <AddItem taken={items.map(({ item }) => item)} onAdd={(item) => onChange([...items, item])} />
    </section>
  )
}
