import { expect, test } from 'vitest'
import { csvOf } from './csv'

test('cells_are_quoted_and_no_cell_is_a_formula', () => {
  expect(
    csvOf([
      ['Række', 'Fejl'],
      ['2', '=1+1'],
      ['3', ' -x'],
      ['4', 'sagde "nej"; gik'],
    ]),
  ).toBe('\uFEFF"Række";"Fejl"\r\n"2";"\'=1+1"\r\n"3";"\' -x"\r\n"4";"sagde ""nej""; gik"\r\n')
})
