import { describe, expect, it } from 'vitest'
import { documentAddress } from './useDocument'

describe('documentAddress', () => {
  it('names only numbers that somebody gave', () => {
    expect(documentAddress('k7', 'pdf', { caseNumber: ' 25/1 & 2 ', kle: '' })).toBe(
      '/api/v1/knowledge-items/k7/journal-record/document.pdf?caseNumber=25%2F1+%26+2',
    )
    expect(documentAddress('k7', 'json', { caseNumber: '', kle: ' ' })).toBe(
      '/api/v1/knowledge-items/k7/journal-record',
    )
  })
})
