import { execFileSync } from 'node:child_process';
import { issue, makeAuthority, type CertificateOptions, type KeyPair } from '../support/authority';
import {
  certificateFindings,
  checkCertificates,
  secretFiles,
  strictPythonSays,
  type Expected,
  type Finding,
  type SecretFiles,
} from '../support/check-certificates';

const SERVER = {
  use: 'server',
  secret: 'db-server-tls',
  names: ['db-primary.ms5.svc.cluster.local', 'db-0.db-headless.ms5.svc.cluster.local', 'localhost'],
  wanted: ['db-primary'],
  usages: ['serverAuth', 'clientAuth'],
  strict: true,
  key: true,
} as const satisfies Expected;
const NAMES = ['db-primary.ms5.svc.cluster.local', '*.db-headless.ms5.svc.cluster.local', 'localhost', 'db-primary'];
const DAY = 24 * 3600;

const authority = makeAuthority();
const good = issue(authority, NAMES);
const filesOf = (pair: KeyPair, ca = authority.cert) => secretFiles(pair, ca);
const findings = (files: SecretFiles, expected: Partial<Expected> = {}, secondsFromNow = 0) =>
  certificateFindings(files, { ...SERVER, ...expected }, secondsFromNow);
const check = (files: SecretFiles, expected: Partial<Expected> = {}) => checkCertificates(files, { ...SERVER, ...expected });
const brief = (found: readonly Finding[]) => found.map(({ level, kind }) => `${level} ${kind}`);

/** What is broken about the authority, and by which words an operator knows. */
const BROKEN_AUTHORITIES: readonly (readonly [string, CertificateOptions, string, RegExp])[] = [
  ['without keyUsage', { extensions: { keyUsage: undefined } }, 'error ca-key-usage', /has no keyUsage \(critical,keyCertSign,cRLSign\)/],
  ['that may not sign', { extensions: { keyUsage: 'critical,digitalSignature' } }, 'error ca-key-usage', /must have keyCertSign/],
  // openssl then signs without authorityKeyIdentifier, too.
  ['without subjectKeyIdentifier', { extensions: { subjectKeyIdentifier: 'none' } }, 'error ca-subject-key-identifier', /no subjectKeyId/],
  ['whose basicConstraints is not critical', { extensions: { basicConstraints: 'CA:TRUE' } }, 'error ca-basic-constraints', /not critical/],
  ['that is none', { extensions: { basicConstraints: 'critical,CA:FALSE' } }, 'error ca-basic-constraints', /is no authority/],
  ['with a weak key', { newkey: ['rsa:1024'] }, 'error key-type', /the key of CN=test authority is RSA 1024; allowed are/],
  ['that is signed with SHA-1', { digest: 'sha1' }, 'error key-type', /is signed with ecdsa-with-SHA1; allowed is SHA-256/],
];

const BROKEN_LEAVES: readonly (readonly [string, CertificateOptions, string, RegExp])[] = [
  ['authorityKeyIdentifier', { extensions: { authorityKeyIdentifier: 'none' } }, 'error authority-key-identifier', /has no authorityKey/],
  [
    'client authentication',
    { extensions: { extendedKeyUsage: 'serverAuth' } },
    'error usages',
    /must have serverAuth and clientAuth, got TLS Web Server/,
  ],
  [
    'server authentication',
    { extensions: { extendedKeyUsage: 'clientAuth' } },
    'error usages',
    /must have serverAuth and clientAuth, got TLS Web Client/,
  ],
  [
    'digitalSignature',
    { extensions: { keyUsage: 'critical,keyAgreement' } },
    'error usages',
    /must have digitalSignature, got Key Agreement/,
  ],
  ['a key that can be used', { newkey: ['ed25519'] }, 'error key-type', /the key of CN=test is ED25519; allowed are/],
  ['a key that is long enough', { newkey: ['rsa:1024'] }, 'error key-type', /RSA 1024/],
  ['a known curve', { newkey: ['ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1'] }, 'error key-type', /EC secp256k1/],
];

/** What a broken authority signs: as good as it can. */
function signedBy(broken: KeyPair, options: CertificateOptions): SecretFiles {
  const identified = options.extensions?.['subjectKeyIdentifier'] !== 'none';
  return filesOf(issue(broken, NAMES, identified ? {} : { extensions: { authorityKeyIdentifier: 'none' } }), broken.cert);
}

describe('check_certificates.py', () => {
  it('says in one line what it found good', () => {
    const { code, output } = check(filesOf(good));
    expect(output).toMatch(/^ok: Secret db-server-tls: CN=test, signed by CN=test authority, EC prime256v1, good until \d{4}-\d\d-\d\d\n$/);
    expect(code).toBe(0);
  });

  it.each([
    ['RSA', { newkey: ['rsa:2048'], extensions: { keyUsage: 'critical,digitalSignature,keyEncipherment' } }],
    ['no limits of use', { extensions: { extendedKeyUsage: undefined, keyUsage: undefined, basicConstraints: undefined } }],
  ] as const)('accepts a certificate with %s', (_, options) => {
    expect(findings(filesOf(issue(authority, NAMES, options)))).toEqual([]);
  });

  it('accepts a certificate that names every pod instead of a wildcard, in any case of letters', () => {
    expect(findings(filesOf(issue(authority, [...SERVER.names, 'DB-Primary'])))).toEqual([]);
  });

  it('accepts a chain, and wants the same of what is in between', () => {
    const between = makeAuthority({ subject: '/CN=between' }, authority);
    const leaf = issue(between, NAMES);
    expect(findings({ ...filesOf(leaf), 'tls.crt': leaf.cert + between.cert })).toEqual([]);
    const bad = makeAuthority({ subject: '/CN=between', extensions: { keyUsage: undefined, authorityKeyIdentifier: 'none' } }, authority);
    const signed = issue(bad, NAMES);
    const found = findings({ ...filesOf(signed), 'tls.crt': signed.cert + bad.cert });
    expect(brief(found)).toEqual(['error ca-key-usage', 'error authority-key-identifier']);
    expect(found[0]!.text).toMatch(/^Secret db-server-tls, tls.crt: the authority CN=between has no keyUsage/);
  });

  it.each(BROKEN_AUTHORITIES)('refuses an authority %s', (_, options, expected, words) => {
    const broken = makeAuthority(options);
    const found = findings(signedBy(broken, options));
    expect(brief(found)).toContain(expected);
    expect(found.map(({ text }) => text).join('\n')).toMatch(words);
    expect(found.map(({ text }) => text).join('\n')).toContain('Secret db-server-tls, ca.crt: ');
  });

  it.each(BROKEN_LEAVES)('refuses a certificate without %s', (_, options, expected, words) => {
    const found = findings(filesOf(issue(authority, NAMES, options)));
    expect(brief(found)).toContain(expected);
    expect(found.map(({ text }) => text).join('\n')).toMatch(words);
  });

  it('refuses whatever a strict Python refuses', () => {
    const cases: [string, SecretFiles][] = [
      ...BROKEN_AUTHORITIES.map(([name, options]): [string, SecretFiles] => [name, signedBy(makeAuthority(options), options)]),
      ...BROKEN_LEAVES.map(([name, options]): [string, SecretFiles] => [name, filesOf(issue(authority, NAMES, options))]),
    ];
    expect(strictPythonSays(filesOf(good))).toBe('ok');
    const refused = cases.filter(([, files]) => strictPythonSays(files) !== 'ok');
    // The others are refused by other programs: too weak, or not to be bound to a login.
    expect(refused.map(([name]) => name)).toEqual(
      expect.arrayContaining(['without keyUsage', 'authorityKeyIdentifier', 'client authentication']),
    );
    for (const [name, files] of refused) {
      expect([name, findings(files).some(({ level }) => level === 'error')]).toEqual([name, true]);
    }
  });

  it('says what a strict program refuses, and what comes of it', () => {
    const broken = makeAuthority({ extensions: { keyUsage: undefined } });
    const { code, output } = check(filesOf(issue(broken, NAMES), broken.cert));
    expect(output).toBe(
      'error: Secret db-server-tls, ca.crt: the authority CN=test authority has no keyUsage (critical,keyCertSign,cRLSign); ' +
        'Python 3.13 and later refuse that: the members would not reach each other, and no failover would be possible; ' +
        "make the authority's certificate again with the same key, then what it has signed stays good\n",
    );
    expect(code).toBe(1);
  });

  it('warns of the same where no program of the platform is that strict', () => {
    const broken = makeAuthority({ extensions: { keyUsage: undefined } });
    const leaf = issue(broken, NAMES, { extensions: { authorityKeyIdentifier: 'none' } });
    const { code, output } = check(filesOf(leaf, broken.cert), { strict: false });
    expect(output.split('\n').map((line) => line.split(':')[0])).toEqual(['warning', 'warning', 'ok', '']);
    expect(code).toBe(0);
  });

  it('refuses missing names that the platform uses, and warns of those that only clients use', () => {
    const found = findings(filesOf(issue(authority, ['db-primary.ms5.svc.cluster.local', 'localhost'])));
    expect(brief(found)).toEqual(['error names', 'warning names']);
    expect(found[0]!.text).toBe(
      'Secret db-server-tls, tls.crt: is not good for db-0.db-headless.ms5.svc.cluster.local; ' +
        'it has db-primary.ms5.svc.cluster.local, localhost; add them to subjectAltName',
    );
    expect(findings(filesOf(issue(authority, [])))[0]!.text).toContain('it has no DNS name at all');
  });

  it('does not let a wildcard stand for two labels', () => {
    expect(
      brief(findings(filesOf(issue(authority, [...NAMES.filter((n) => !n.includes('headless')), '*.ms5.svc.cluster.local'])))),
    ).toEqual(['error names']);
  });

  it('refuses another common name where one is needed', () => {
    const found = findings(filesOf(good), { commonName: 'pgbackrest' });
    expect(found.map(({ text }) => text)).toEqual([
      "Secret db-server-tls, tls.crt: the common name must be 'pgbackrest', got 'test': pgBackRest lets clients in by it",
    ]);
    expect(findings(filesOf(issue(authority, NAMES, { subject: '/O=x/CN=pgbackrest' })), { commonName: 'pgbackrest' })).toEqual([]);
  });

  it('refuses what another authority has signed, also one with the same name', () => {
    const stranger = makeAuthority({ subject: '/CN=stranger' });
    expect(findings(filesOf(good, stranger.cert)).map(({ text }) => text)[0]).toBe(
      "Secret db-server-tls, tls.crt: was signed by 'CN=test authority'; ca.crt has CN=stranger; put the authority that signed it into ca.crt",
    );
    expect(brief(findings(filesOf(good, makeAuthority().cert)))).toContain('error chain');
    const unidentified = issue(makeAuthority(), NAMES, { extensions: { authorityKeyIdentifier: 'none' } });
    expect(brief(findings(filesOf(unidentified), { strict: false }))).toContain('error chain');
  });

  it('accepts two authorities while one takes the place of the other, and only warns of the one that is not used', () => {
    const next = makeAuthority({ subject: '/CN=next' });
    expect(findings(filesOf(good, next.cert + authority.cert))).toEqual([]);
    const old = makeAuthority({ subject: '/CN=old', extensions: { keyUsage: undefined } });
    expect(brief(findings(filesOf(good, old.cert + authority.cert)))).toEqual(['warning ca-key-usage']);
  });

  it('refuses a root that is missing, although Python alone would not', () => {
    const between = makeAuthority({ subject: '/CN=between' }, authority);
    const found = findings(filesOf(issue(between, NAMES), between.cert));
    expect(brief(found)).toEqual(['error chain']);
    expect(found[0]!.text).toMatch(/openssl does not verify it for serverAuth with ca.crt: unable to get issuer certificate/);
  });

  it('tells of the end: warned of two weeks before, refused after it, and not good before its time', () => {
    expect(brief(findings(filesOf(good), {}, 17 * DAY))).toEqual(['warning expires-soon', 'warning expires-soon']);
    const expired = findings(filesOf(good), {}, 31 * DAY);
    expect(brief(expired)).toEqual(['error expired', 'error expired']);
    expect(expired[0]!.text).toMatch(/CN=test expired on \d{4}-\d\d-\d\d; renew it$/);
    expect(brief(findings(filesOf(good), {}, -DAY))).toEqual(['error not-yet-valid', 'error not-yet-valid']);
  });

  it('refuses a key of another certificate, one with a passphrase, and a chain in the wrong order', () => {
    expect(brief(findings({ ...filesOf(good), 'tls.key': issue(authority, NAMES).key }))).toEqual(['error key']);
    const locked = execFileSync('openssl', ['pkey', '-aes256', '-passout', 'pass:secret'], { input: good.key, encoding: 'utf8' });
    expect(findings({ ...filesOf(good), 'tls.key': locked })[0]!.text).toMatch(/must be a PEM key without a passphrase/);
    const between = makeAuthority({ subject: '/CN=between' }, authority);
    const leaf = issue(between, NAMES);
    const wrong = findings({ ...filesOf(leaf), 'tls.crt': between.cert + leaf.cert });
    expect(wrong[0]!.text).toMatch(/the certificate of the key is not the first one; put it first/);
  });

  it('never says what is in a key', () => {
    const { output } = check({ ...filesOf(good), 'tls.key': 'MC4CAQAwBQYDK2VwBCIEIEX' });
    expect(output).toMatch(/^error: Secret db-server-tls, tls.key: cannot be read/);
    expect(output).not.toContain('MC4C');
  });

  it.each([
    ['a file that is not there', { 'ca.crt': undefined }, /ca.crt: is not there; the Secret must have tls.crt, tls.key and ca.crt/],
    ['a file without a certificate', { 'ca.crt': 'hello' }, /ca.crt: has no certificate; it must be PEM/],
    ['an empty file', { 'tls.crt': '' }, /tls.crt: has no certificate/],
    [
      'a certificate that is cut',
      { 'tls.crt': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' },
      /tls.crt: cannot be read: /,
    ],
  ])('says so about %s', (_, files, words) => {
    const present = Object.fromEntries(Object.entries({ ...filesOf(good), ...files }).filter(([, text]) => text !== undefined));
    const { code, output } = check(present);
    expect(output).toMatch(words);
    expect(code).toBe(1);
  });

  it('does not ask for a key that the pod does not have', () => {
    const { cert } = good;
    expect(findings({ 'tls.crt': cert, 'ca.crt': authority.cert }, { key: false })).toEqual([]);
  });

  it('finds everything at once', () => {
    const broken = makeAuthority({ extensions: { keyUsage: undefined, subjectKeyIdentifier: 'none' } });
    const leaf = issue(broken, ['localhost'], { extensions: { authorityKeyIdentifier: 'none', extendedKeyUsage: 'serverAuth' } });
    expect(new Set(brief(findings(filesOf(leaf, broken.cert))))).toEqual(
      new Set([
        'error usages',
        'error names',
        'warning names',
        'error authority-key-identifier',
        'error ca-key-usage',
        'error ca-subject-key-identifier',
      ]),
    );
  });
});
