import type { VersionedItem } from '../../../api/knowledgeItems'
import { problemOf } from '../../../api/problem'
import { DraftMemory } from './DraftMemory'
import { type FieldFaults, faultsByField, isUnreadable } from './faults'
import { changedFields } from './fields'
import { draftOf, type FormValues, patchOfOnly, valuesOf } from './formValues'
import { merge } from './merge'

const pauseBeforeSaving = 2_000
const pauseBeforeAnotherTry = 15_000
const mostMerges = 3

/** Holds what is being written, and does not let go of it before the service has it. */
export class DraftKeeper extends DraftMemory {
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<boolean> | null = null

  /** The page is open: the network, the session and the end of the page are watched. */
  readonly attach = () => {
    const again = () => void this.tryAgain()
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    if (this.isDirty && this.state.item && this.savesItself) this.schedule()
    return () => {
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      if (this.state.saving.state === 'changed' && this.savesItself) void this.save()
      clearTimeout(this.timer)
    }
  }

  readonly set = <Name extends keyof FormValues>(name: Name, value: FormValues[Name]) =>
    this.update((values) => ({ ...values, [name]: value }))

  readonly update = (change: (values: FormValues) => FormValues) => {
    const values = change(this.state.values)
    const touched = changedFields(this.state.values, values)
    const faults = Object.fromEntries(
      Object.entries(this.state.faults).filter(([id]) => !touched.some((one) => one.id === id)),
    )
    this.show({ values, faults, saving: { state: 'changed' } })
    this.remember()
    if (this.savesItself) this.schedule()
  }

  /** Sends what is not yet there; true when nothing is left to send. */
  readonly save = (): Promise<boolean> => {
    clearTimeout(this.timer)
    this.running ??= this.send().finally(() => {
      this.running = null
    })
    return this.running
  }

  /** Like save, and also what is written while the answer is on its way. */
  readonly saveAll = async (): Promise<boolean> => {
    let done = await this.save()
    while (done && this.isDirty) done = await this.save()
    return done
  }

  readonly showFaults = (faults: FieldFaults) => this.show({ faults })

  /** A change of state made beside the writing gives the item a newer version. */
  readonly moved = ({ item, etag }: VersionedItem) => {
    this.etag = etag
    this.show({ item })
    this.remember()
  }

  readonly currentEtag = () => this.etag ?? ''

  /** Both texts were looked at and one was decided on. */
  readonly settle = (values: FormValues) => {
    this.show({ clash: null, values, saving: { state: 'changed' } })
    this.remember()
    if (this.savesItself) void this.save()
  }

  /** Lets go of what was written and goes on from what the service has. */
  readonly discard = () => {
    const { item } = this.state
    this.attempt = null
    this.base = item ? valuesOf(item) : this.beginning.blank
    this.show({
      values: this.base,
      faults: {},
      restored: false,
      taken: [],
      clash: null,
      saving: { state: 'untouched' },
    })
    this.remember()
  }

  /** The draft itself goes: nothing of it is sent any more once the service has let go of it. */
  readonly letGo = async (remove: (id: string, etag: string) => Promise<unknown>) => {
    clearTimeout(this.timer)
    await this.running
    const { item } = this.state
    if (!item || !this.etag) return
    await remove(item.id, this.etag)
    clearTimeout(this.timer)
    this.discard()
  }

  readonly tryAgain = async () => {
    const { state } = this.state.saving
    if (state === 'offline' || state === 'failed') await this.save()
    if (state === 'logged-out' && (await this.isSignedIn(false))) await this.save()
  }

  private async send(): Promise<boolean> {
    if (this.state.clash) return false
    if (this.state.item ? !this.isDirty : !this.savesItself) return this.state.item !== null
    this.show({ saving: { state: 'saving' } })
    try {
      if (!this.state.item) await this.create()
      if (this.isDirty) await this.change(new Set())
      return this.sent()
    } catch (error) {
      await this.explain(error)
      return false
    }
  }

  private sent() {
    if (this.state.clash) return false
    this.remember()
    const { unsaved, faults } = this.state
    if (unsaved.some(({ id, name }) => faults[id] || faults[name])) {
      this.show({ saving: { state: 'refused' } })
      return false
    }
    const more = unsaved.length > 0
    this.show({ saving: { state: more ? 'changed' : 'saved' }, savedAt: new Date() })
    if (more && this.savesItself) this.schedule()
    return true
  }

  /** Begins with kind and title alone: nothing written further down can keep the draft from being made. */
  private async create() {
    const { values } = this.state
    const { blank, service, shelf } = this.beginning
    const { kind, title } = values
    this.attempt ??= { key: crypto.randomUUID(), values: { ...blank, kind, title } }
    this.remember()
    const { key, values: tried } = this.attempt
    if (!tried.kind) return
    try {
      this.acknowledge(await service.create(draftOf(tried, tried.kind), key), tried)
    } catch (error) {
      // Refused, not lost: the next try is another text and needs another key.
      if ([400, 409, 422].includes(problemOf(error).status)) this.attempt = null
      throw error
    }
    this.attempt = null
    this.remember()
    shelf.drop('new')
  }

  /** A fault in one field holds back that field, not the rest of what was written. */
  private async change(withheld: Set<string>, merges = 0): Promise<void> {
    const { item, values, unsaved } = this.state
    const fields = unsaved.filter(({ id, said }) => !withheld.has(id) && !this.unsendable(id, said))
    if (!item || !this.etag || fields.length === 0) return
    const sent = fields.reduce((into, field) => field.take(into, values), this.base)
    try {
      const names = fields.map(({ name }) => name)
      const patch = patchOfOnly(sent, names)
      this.acknowledge(await this.beginning.service.change(item.id, this.etag, patch), sent)
    } catch (error) {
      const { status, faults } = problemOf(error)
      if (status === 412 && merges < mostMerges) return this.mergeNewest(item.id, withheld, merges)
      const found = faultsByField(faults)
      const faulty = fields.filter(({ id, name }) => found[id] || found[name])
      if (status !== 422 || faulty.length === 0) throw error
      this.show({ faults: { ...this.state.faults, ...found } })
      return this.change(new Set([...withheld, ...faulty.map(({ id }) => id)]), merges)
    }
  }

  private unsendable(id: string, said: (values: FormValues) => string) {
    const text = said(this.state.values)
    const fault =
      id === 'title' && !text ? 'titleMissing' : isUnreadable(id, text) ? 'yearWrong' : null
    if (fault) this.show({ faults: { ...this.state.faults, [id]: this.beginning.say(fault) } })
    return fault !== null
  }

  private async mergeNewest(id: string, withheld: Set<string>, merges: number): Promise<void> {
    const newest = await this.beginning.service.newest(id)
    const theirs = valuesOf(newest.item)
    const began = this.base
    const { values, taken, clashes } = merge(began, this.state.values, theirs)
    this.base = theirs
    this.etag = newest.etag
    this.show({
      item: newest.item,
      values,
      taken: [...new Set([...this.state.taken, ...taken])],
      ...(clashes.length > 0 && {
        clash: { base: began, theirs, fields: clashes },
        saving: { state: 'changed' },
      }),
    })
    this.remember()
    if (clashes.length === 0) await this.change(withheld, merges + 1)
  }

  private acknowledge({ item, etag }: VersionedItem, sent: FormValues) {
    this.base = sent
    this.etag = etag
    this.show({ item, restored: false })
  }

  private async explain(error: unknown) {
    const { status, faults } = problemOf(error)
    if (status === 0 || status === 429 || status >= 500) {
      this.show({ saving: status === 0 ? { state: 'offline' } : { state: 'failed', error } })
      this.timer = setTimeout(() => void this.tryAgain(), pauseBeforeAnotherTry)
      return
    }
    // A guest may not even see the draft: whoever is no longer logged in gets any of these.
    const maybeLoggedOut = status === 401 || status === 403 || status === 404
    if (maybeLoggedOut && !(await this.isSignedIn(status !== 401))) {
      this.show({ saving: { state: 'logged-out' } })
    } else if (faults.length > 0) {
      this.show({ faults: faultsByField(faults), saving: { state: 'refused' } })
    } else {
      this.show({ saving: { state: 'failed', error } })
    }
  }

  private isSignedIn(whenUnknown: boolean) {
    return this.beginning.service.isSignedIn().catch(() => whenUnknown)
  }

  private schedule() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      if (this.running) void this.running.then(() => this.schedule())
      else void this.save()
    }, pauseBeforeSaving)
  }
}
