import type { VersionedItem } from '../../../api/knowledgeItems'
import type { DraftService } from './draftService'
import type { DraftState } from './draftState'
import { changedFields } from './fields'
import { type FormValues, valuesOf } from './formValues'
import { merge } from './merge'
import type { Attempt, UnsavedShelf } from './unsaved'

export interface Beginning {
  service: DraftService
  shelf: UnsavedShelf
  start: VersionedItem | null
  /** What a new item begins with. */
  blank: FormValues
  say: (fault: 'titleMissing' | 'yearWrong') => string
}

/** What is being written, what of it the service has, and the copy of the rest that outlives the page. */
export class DraftMemory {
  protected state: DraftState
  protected base: FormValues
  protected etag: string | null
  protected attempt: Attempt | null = null
  private readonly listeners = new Set<() => void>()

  constructor(protected readonly beginning: Beginning) {
    const { start, blank } = beginning
    this.base = start ? valuesOf(start.item) : blank
    this.etag = start?.etag ?? null
    this.state = {
      values: this.base,
      item: start?.item ?? null,
      faults: {},
      saving: { state: 'untouched' },
      savedAt: null,
      restored: false,
      taken: [],
      clash: null,
      unsaved: [],
    }
    this.restore()
  }

  readonly read = () => this.state

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** What is published is changed by a decision, a draft as it is written. */
  get savesItself() {
    const { item, values } = this.state
    return item ? item.status === 'draft' : Boolean(values.kind && values.title.trim())
  }

  protected get id() {
    return this.state.item?.id ?? 'new'
  }

  protected get isDirty() {
    return this.state.unsaved.length > 0
  }

  private restore() {
    const kept = this.beginning.shelf.read(this.id)
    if (!kept) return
    const { values, taken, clashes } = merge(kept.base, kept.values, this.base)
    this.attempt = kept.attempt
    this.show({
      values,
      taken,
      restored: changedFields(this.base, values).length > 0,
      saving: { state: 'changed' },
      clash: clashes.length > 0 ? { base: kept.base, theirs: this.base, fields: clashes } : null,
    })
  }

  protected remember() {
    const { shelf } = this.beginning
    const { values } = this.state
    if (this.isDirty || this.attempt)
      shelf.keep(this.id, { values, base: this.base, etag: this.etag, attempt: this.attempt })
    else shelf.drop(this.id)
  }

  protected show(change: Partial<DraftState>) {
    const next = { ...this.state, ...change }
    this.state = { ...next, unsaved: changedFields(this.base, next.values) }
    for (const listener of this.listeners) listener()
  }
}
