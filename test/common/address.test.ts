import { isIP } from 'node:net';
import { isAddressRange } from '../../lib/common/address';
import { random } from '../support/random';

test.each(['10.240.0.0/16', '10.240.0.4/32', '0.0.0.0/0', 'fd00::/8', '::/0', '2001:db8:0:1::1/128', '1:2:3:4:5:6:7:8/64'])(
  '%s is a range',
  (text) => {
    expect(isAddressRange(text)).toBe(true);
  },
);

test.each([
  '10.240.0.0',
  '10.240.0.0/33',
  '10.240.0/16',
  '256.1.1.1/8',
  '01.1.1.1/8',
  'fd00::/129',
  'fd00:::/8',
  '1::2::3/8',
  '1:2:3:4:5:6:7/8',
  'host/8',
  '/8',
  '10.0.0.0/8/8',
  '',
])('%s is none', (text) => {
  expect(isAddressRange(text)).toBe(false);
});

test('an address is what Node.js takes for one', () => {
  const { one } = random(11);
  const part = () => one(['0', '1', 'ff', 'fffff', '', '255', '256', 'g', '12']);
  for (let i = 0; i < 5000; i++) {
    const separator = one(['.', ':']);
    const address = Array.from({ length: one([3, 4, 5, 7, 8, 9]) }, part).join(separator);
    expect([address, isAddressRange(`${address}/8`)]).toEqual([address, isIP(address) !== 0]);
  }
});
