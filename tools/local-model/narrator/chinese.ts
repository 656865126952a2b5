/** More sentences of the example week as a Chinese report has them: words of a title or description, the sentence. */
export const CHINESE: readonly (readonly [quote: string, text: string])[] = [
  [
    'New vector fields keep one byte for each dimension instead of four.',
    '新的向量字段为每个维度保留一个字节，而不是四个。',
  ],
  ['A document above 32 MiB is refused with `413`.', '超过 32 MiB 的文档会被拒绝，并返回 `413`。'],
  [
    'a row that is inserted, changed or deleted is searchable about a second later',
    '被插入、更改或删除的行约一秒后即可搜索到。',
  ],
  ['A shard can move to another node without refusing writes.', '分片可以迁移到另一个节点，而不会拒绝写入。'],
  ['reads page after page, as far as the loop goes', '循环到哪里，就逐页读取到哪里。'],
  ['Nobody but an administrator can write templates', '除管理员外，没有人可以编写模板。'],
  ['explain why a document matched', '可以解释文档为何匹配。'],
  ['the 200 best hits are scored again from the stored vectors', '最好的 200 个命中会根据存储的向量重新评分。'],
  ['A search over 8-bit vectors takes 52 % less time on ARM.', '在 ARM 上搜索 8 位向量的耗时减少 52 %。'],
  ['Snapshots hold on to the segments they copy.', '快照会保持其正在复制的段。'],
  [
    'Names of files are taken as they are instead of being split like a command line.',
    '文件名按原样读取，而不是像命令行那样被拆分。',
  ],
  ['Uploads above 16 MB fall back to HTTP/1.1.', '超过 16 MB 的上传会回退到 HTTP 1.1。'],
];
