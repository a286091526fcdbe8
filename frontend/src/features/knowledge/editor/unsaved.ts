import { emptyValues, type FormValues } from './formValues'

/** A creation that was sent but perhaps never answered: asked again with the same key and text, it makes one draft. */
export interface Attempt {
  key: string
  values: FormValues
}

/** Text the service has not acknowledged: outlives a reload, a crash, a lost session and the way through the login. */
export interface Unsaved {
  values: FormValues
  /** What the writing began on, for merging with what others have changed since. */
  base: FormValues
  etag: string | null
  attempt: Attempt | null
}

/** One person's unsaved texts in this browser: on a shared machine nobody is shown another's. */
export class UnsavedShelf {
  constructor(private readonly person: string) {}

  read(id: string): Unsaved | null {
    try {
      const stored = localStorage.getItem(this.keyOf(id))
      return stored ? reviewed(JSON.parse(stored)) : null
    } catch {
      return null
    }
  }

  keep(id: string, unsaved: Unsaved) {
    try {
      localStorage.setItem(this.keyOf(id), JSON.stringify(unsaved))
    } catch {
      // Without storage the text lives as long as the page does.
    }
  }

  drop(id: string) {
    try {
      localStorage.removeItem(this.keyOf(id))
    } catch {
      // Nothing was stored either.
    }
  }

  private keyOf(id: string) {
    return `videnrul.unsaved.${this.person}.${id}`
  }
}

/** What an older edition of the client has kept may lack a field. */
function reviewed(stored: Unsaved): Unsaved {
  return {
    ...stored,
    values: { ...emptyValues, ...stored.values },
    base: { ...emptyValues, ...stored.base },
  }
}
