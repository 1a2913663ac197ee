// An independent client (openid-client) against the sandbox's provider.
//
// Reads one line of JSON from stdin: { "issuer", "initialAccessToken", "user", "password", "audience" }. Prints one line for each check
// that passed; ends with 1 at the first that did not.
import { createInterface } from 'node:readline';
import assert from 'node:assert/strict';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oidc from 'openid-client';

const redirectUri = 'http://127.0.0.1:4711/callback';
const passed = (check) => process.stdout.write(`${check}\n`);

const unescaped = (text) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const attribute = (tag, name) => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

// Fills in forms and follows redirects until one leads to the client.
class Person {
  cookies = new Map();

  async send(url, body) {
    const headers = { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') };
    const answer = await fetch(url, { method: body ? 'POST' : 'GET', body, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0].split('=');
      this.cookies.set(name, value);
    }
    return answer;
  }

  async visit(address, { user, password }) {
    let url = address;
    let answer = await this.send(url);
    for (let step = 0; step < 12; ++step) {
      if (answer.status >= 300 && answer.status < 400) {
        url = new URL(answer.headers.get('location'), url);
        if (url.href.startsWith(redirectUri)) return url;
        answer = await this.send(url);
        continue;
      }
      const page = await answer.text();
      assert.equal(answer.status, 200, page);
      const form = new URLSearchParams({ decision: 'allow' });
      for (const [input] of page.matchAll(/<input\b[^>]*>/g)) {
        const typed = { username: user, password }[attribute(input, 'name')];
        form.set(attribute(input, 'name'), typed ?? attribute(input, 'value'));
      }
      url = new URL(attribute(/<form\b[^>]*>/.exec(page)[0], 'action'), url);
      answer = await this.send(url, form);
    }
    throw new Error('the login does not come to an end');
  }
}

async function logIn(config, settings, scope) {
  const verifier = oidc.randomPKCECodeVerifier();
  const expected = { state: oidc.randomState(), nonce: oidc.randomNonce() };
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri, scope, ...expected, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
  });
  const back = await new Person().visit(url, settings);
  return oidc.authorizationCodeGrant(config, back, {
    pkceCodeVerifier: verifier, expectedState: expected.state, expectedNonce: expected.nonce, idTokenExpected: true,
  });
}

async function check(settings) {
  const metadata = {
    client_name: 'Independent client', software_id: 'independent', application_type: 'native', redirect_uris: ['http://127.0.0.1/callback'],
    grant_types: ['authorization_code', 'refresh_token', 'client_credentials'], token_endpoint_auth_method: 'client_secret_basic',
  };
  const options = { initialAccessToken: settings.initialAccessToken, execute: [oidc.allowInsecureRequests] };
  const config = await oidc.dynamicClientRegistration(new URL(settings.issuer), metadata, oidc.ClientSecretBasic(), options);
  oidc.enableNonRepudiationChecks(config);
  const client = config.clientMetadata();
  passed('registration');

  const tokens = await logIn(config, settings, 'openid profile offline_access api:read');
  assert.equal(tokens.claims().sub, settings.user);
  passed('code flow with id token');

  const keys = createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri));
  const { payload } = await jwtVerify(tokens.access_token, keys, { issuer: settings.issuer, audience: settings.audience, typ: 'at+jwt' });
  assert.equal(payload.client_id, client.client_id);
  assert.equal(payload.application_id, client.client_id);
  passed('access token');

  assert.equal((await oidc.fetchUserInfo(config, tokens.access_token, settings.user)).preferred_username, settings.user);
  passed('userinfo');

  const renewed = await oidc.refreshTokenGrant(config, tokens.refresh_token);
  assert.notEqual(renewed.refresh_token, tokens.refresh_token);
  assert.equal(renewed.claims().sub, settings.user);
  passed('refresh');

  assert.equal((await oidc.tokenIntrospection(config, renewed.access_token)).active, true);
  await oidc.tokenRevocation(config, renewed.refresh_token);
  assert.equal((await oidc.tokenIntrospection(config, renewed.access_token)).active, false);
  passed('introspection and revocation');

  await assert.rejects(oidc.refreshTokenGrant(config, tokens.refresh_token), { error: 'invalid_grant' });
  passed('reuse is refused');

  const own = await oidc.clientCredentialsGrant(config, { scope: 'api:write' });
  assert.equal((await jwtVerify(own.access_token, keys, { typ: 'at+jwt' })).payload.sub, client.client_id);
  passed('client credentials');

  await assert.rejects(oidc.clientCredentialsGrant(config, { scope: 'no:such' }), { error: 'invalid_scope' });
  passed('unknown scope is refused');

  const manage = { headers: { authorization: `Bearer ${client.registration_access_token}` } };
  assert.equal((await (await fetch(client.registration_client_uri, manage)).json()).software_id, 'independent');
  assert.equal((await fetch(client.registration_client_uri, { ...manage, method: 'DELETE' })).status, 204);
  assert.equal((await fetch(client.registration_client_uri, manage)).status, 401);
  passed('removal');
}

createInterface({ input: process.stdin }).once('line', (line) => check(JSON.parse(line)).then(() => process.exit(0), (error) => {
  process.stderr.write(`${error.stack}\n${error.cause ? JSON.stringify(error.cause) : ''}\n`);
  process.exit(1);
}));
