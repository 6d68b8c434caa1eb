import { setTimeout as wait } from 'node:timers/promises';
import { limiter } from './limiter';

describe('a limiter', () => {
  it('runs only so much at once, all of it, in its order, and gives every result', async () => {
    const limited = limiter(2);
    const started: number[] = [];
    let [running, most] = [0, 0];
    const work = (n: number) => async () => {
      started.push(n);
      most = Math.max(most, ++running);
      await wait(1);
      running--;
      return n;
    };
    expect(await Promise.all([1, 2, 3, 4, 5].map((n) => limited(work(n))))).toEqual([1, 2, 3, 4, 5]);
    expect(started).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('goes on after work that failed', async () => {
    const limited = limiter(1);
    const failing = limited(() => Promise.reject(new Error('no')));
    const next = limited(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
