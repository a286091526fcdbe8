import { expect, test } from 'vitest'
import { whenForReader, whenOf } from './when'

const event = {
  startsAt: '2026-10-25T09:00:00+01:00',
  endsAt: '2026-10-25T12:30:00+01:00',
  timeZone: 'Europe/Copenhagen',
}

test('an_event_is_told_on_its_own_clocks', () => {
  expect(whenOf(event, 'da')).toEqual({ date: 'søndag den 25. oktober 2026', time: '09.00–12.30' })
})

test('a_reader_in_another_zone_is_told_their_own_time_too', () => {
  expect(whenForReader(event, 'en', 'America/New_York')).toEqual({
    date: expect.stringMatching(/^Sunday,? 25 October 2026$/),
    time: '04:00–07:30',
  })
})

test('a_reader_whose_clocks_show_the_same_is_told_once', () => {
  expect(whenForReader(event, 'da', 'Europe/Stockholm')).toBeNull()
})

test('an_event_over_the_night_when_the_clocks_go_back_names_both_days', () => {
  const night = { ...event, startsAt: '2026-10-24T22:00:00+02:00' }
  expect(whenOf(night, 'da').date).toBe('lørdag den 24. oktober 2026 – søndag den 25. oktober 2026')
})
