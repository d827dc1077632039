// @ts-check
// A certificate for localhost, signed by itself, for as long as a measurement lasts: browsers speak HTTP/2 over TLS only.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bits, identifier, integer, moment, octets, sequence, set, tagged, text, truth } from './der.mjs';

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const ALTERNATIVE_NAMES = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const HOUR = 3_600_000;

/** The hosts it is for: a name and an address. */
function alternativeNames() {
  const name = tagged(0x82, Buffer.from('localhost', 'ascii'));
  const address = tagged(0x87, Buffer.from([127, 0, 0, 1]));
  return sequence(identifier(ALTERNATIVE_NAMES), octets(sequence(name, address)));
}

/**
 * @param {Date} from valid from an hour before it to a day after it
 * @returns {{ key: string, cert: string, keyHash: string }} both in PEM; keyHash is the base64 SHA-256 of the public
 *   key, by which a browser can be told to trust this certificate and no other
 */
export function makeCertificate(from) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicBytes = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(identifier(ECDSA_WITH_SHA256));
  const name = sequence(set(sequence(identifier(COMMON_NAME), text('localhost'))));
  const version3 = tagged(0xa0, integer(Buffer.from([2])));
  const authority = sequence(identifier(BASIC_CONSTRAINTS), truth(), octets(sequence(truth())));
  const body = sequence(
    version3,
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(moment(new Date(from.getTime() - HOUR)), moment(new Date(from.getTime() + 24 * HOUR))),
    name,
    publicBytes,
    tagged(0xa3, sequence(alternativeNames(), authority)),
  );
  const certificate = sequence(body, algorithm, bits(sign('sha256', body, privateKey)));
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    keyHash: createHash('sha256').update(publicBytes).digest('base64'),
  };
}
