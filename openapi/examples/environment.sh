export VIDENRUL_URL=https://viden.example.dk
export TOKEN_URL=https://viden.example.dk/auth/realms/videnrul/protocol/openid-connect/token
export CLIENT_ID=your-client-id
export CLIENT_SECRET=your-secret
