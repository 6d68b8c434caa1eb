const V4 = /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const V6_PART = /^[0-9a-fA-F]{1,4}$/;

/** Whether a text is an address range: an IPv4 or IPv6 address, a slash and a number of bits. */
export function isAddressRange(text: string): boolean {
  const parts = text.split('/');
  const [address = '', length = ''] = parts;
  if (parts.length !== 2 || !/^\d{1,3}$/.test(length)) return false;
  return V4.test(address) ? Number(length) <= 32 : isV6(address) && Number(length) <= 128;
}

/** Eight parts, of which one `::` stands for as many zeros as are missing. */
function isV6(address: string): boolean {
  const halves = address.split('::');
  const parts = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!parts.every((part) => V6_PART.test(part))) return false;
  return halves.length === 1 ? parts.length === 8 : halves.length === 2 && parts.length < 8;
}
