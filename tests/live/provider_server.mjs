// A real OpenID provider (oidc-provider) for the live tests, on 127.0.0.1.
//
// Reads one line of JSON from stdin: { "port": 0, "initialAccessToken": "...", "cookieKey": "..." }. Prints one line when it serves:
// { "issuer": "http://127.0.0.1:PORT", "version": "..." }. Ends when stdin ends, so that it cannot outlive its test.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { readFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';

const api = 'urn:api:default';
const audience = 'api://default';
const apiScopes = ['api:read', 'api:write'];
const personScopes = ['openid', 'profile', 'email', 'offline_access'];

const say = (event) => process.stderr.write(`${event}\n`);

async function signingKey() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: 'live-1', use: 'sig', alg: 'RS256' };
}

function resourceServer(resource) {
  return {
    audience: resource === api ? audience : resource,
    scope: apiScopes.join(' '),
    accessTokenFormat: 'jwt',
    accessTokenTTL: 3600,
    jwt: { sign: { alg: 'RS256' } },
  };
}

async function configuration({ initialAccessToken, cookieKey }) {
  return {
    jwks: { keys: [await signingKey()] },
    cookies: { keys: [cookieKey] },
    scopes: [...personScopes, ...apiScopes],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email', 'email_verified'] },
    extraClientMetadata: { properties: ['software_id', 'software_version'] },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async (ctx, client, code) => client.grantTypeAllowed('refresh_token') && code.scopes.has('offline_access'),
    findAccount: async (ctx, id) => ({
      accountId: id,
      claims: async () => ({
        sub: id, name: `User ${id}`, preferred_username: id, email: `${id}@example.test`, email_verified: true,
      }),
    }),
    extraTokenClaims: async (ctx, token) => ({ application_id: token.clientId }),
    ttl: {
      AccessToken: 3600, AuthorizationCode: 60, ClientCredentials: 3600, Grant: 86400, IdToken: 3600, Interaction: 3600, RefreshToken: 86400, Session: 86400,
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: true }, // login and consent forms; any name and password are taken
      introspection: { enabled: true, allowedPolicy: async () => true },
      registration: { enabled: true, initialAccessToken },
      registrationManagement: { enabled: true, rotateRegistrationAccessToken: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => api,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (ctx, resource) => resourceServer(resource),
      },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      userinfo: { enabled: true },
    },
  };
}

// The issuer holds the port, so the port is taken first and the provider is made for it.
async function serve(settings) {
  let answer = (request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port ?? 0, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, await configuration(settings));
  provider.on('server_error', (ctx, error) => say(`server_error ${ctx.path} ${error.message}`));
  provider.on('grant.error', (ctx, error) => say(`grant.error ${error.message}`));
  provider.on('authorization.error', (ctx, error) => say(`authorization.error ${error.message}`));
  answer = provider.callback();
  const manifest = new URL('node_modules/oidc-provider/package.json', import.meta.url);
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  process.stdout.write(`${JSON.stringify({ issuer, version })}\n`);
}

const lines = createInterface({ input: process.stdin });
lines.on('close', () => process.exit(0));
lines.once('line', (line) => serve(JSON.parse(line)).catch((error) => {
  say(`cannot serve: ${error.message}`);
  process.exit(1);
}));
