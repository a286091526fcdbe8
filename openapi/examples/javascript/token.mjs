/** Gets an access token; it is good for a few minutes. */
export async function getToken() {
  const { TOKEN_URL, CLIENT_ID, CLIENT_SECRET } = process.env
  const answer = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
    }),
  })
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`)
  return (await answer.json()).access_token
}
