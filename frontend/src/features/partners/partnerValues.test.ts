import { expect, test } from 'vitest'
import { draftOf, emptyPartner, tokenCall } from './partnerValues'

test('an_empty_limit_is_the_usual_one_and_what_is_no_number_is_left_to_the_service_to_refuse', () => {
  expect(draftOf(emptyPartner).requestsPerMinute).toBeNull()
  expect(draftOf({ ...emptyPartner, requestsPerMinute: ' 120 ' }).requestsPerMinute).toBe(120)
  expect(draftOf({ ...emptyPartner, requestsPerMinute: 'mange' }).requestsPerMinute).toBe(0)
})

test('a_client_id_that_was_left_out_is_left_to_the_service', () => {
  expect(draftOf(emptyPartner).clientId).toBeNull()
})

test('the_line_for_a_shell_names_client_secret_and_address', () => {
  expect(tokenCall('journal', 's3', 'https://login.example.dk/token')).toBe(
    "curl -u 'journal:s3' -d grant_type=client_credentials 'https://login.example.dk/token'",
  )
})
