import {
  joinNames,
  joinReasons,
  joinSentences,
  joinWith,
  labelled,
  remark,
} from './punctuation';

describe('punctuation', () => {
  it('ends every sentence with one stop of the language', () => {
    expect(joinSentences('en', ['One.', 'two'])).toBe('One. two.');
    expect(joinSentences('zh', ['一。', '二'])).toBe('一。二。');
    expect(joinSentences('ko', ['하나.', '둘'])).toBe('하나. 둘.');
  });

  it('joins reasons without their stops', () => {
    expect(joinReasons('en', ['one.', 'two'])).toBe('one; two');
    expect(joinReasons('zh', ['一。', '二'])).toBe('一；二');
  });

  it('labels and remarks', () => {
    expect(remark('en', 'a', labelled('en', 'b', 'c'))).toBe('a (b: c)');
    expect(remark('zh', '甲', labelled('zh', '乙', '丙'))).toBe('甲（乙：丙）');
  });

  it('joins names', () => {
    expect(joinNames('zh', ['甲', '乙'])).toBe('甲、乙');
    expect(joinWith('or', 'en', ['a', 'b', 'c'])).toBe('a or b or c');
    expect(joinWith('and', 'ko', ['가', '나'])).toBe('가 및 나');
    expect(joinWith('and', 'zh', [])).toBe('');
  });
});
