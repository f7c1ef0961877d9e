/* A plugin for qemu-user that counts the instructions of the program which it runs, kernel excluded, and writes their
   number to the file that DECLARE_COST_COUNT names. Few systems install qemu-plugin.h: what is needed of it stands here. */
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;
typedef void qemu_plugin_block_translated(qemu_plugin_id_t, struct qemu_plugin_tb *);
typedef void qemu_plugin_block_executed(unsigned thread, void *data);
typedef void qemu_plugin_exit(qemu_plugin_id_t, void *data);
enum qemu_plugin_cb_flags { QEMU_PLUGIN_CB_NO_REGS };

size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);
void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t, qemu_plugin_block_translated *);
void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb *, qemu_plugin_block_executed *,
                                          enum qemu_plugin_cb_flags, void *data);
void qemu_plugin_register_atexit_cb(qemu_plugin_id_t, qemu_plugin_exit *, void *data);

/* qemu refuses plugins of other versions of its interface; the functions above are the same in all. */
__attribute__((visibility("default"))) int qemu_plugin_version = PLUGIN_VERSION;

/* Every thread counts on a cache line of its own. rustc has far fewer threads than there are lines. */
enum { LINES = 1024 };
static struct {
    uint64_t instructions;
    char padding[56];
} counts[LINES];

static void executed(unsigned thread, void *instructions) {
    counts[thread % LINES].instructions += (uintptr_t)instructions;
}

static void translated(qemu_plugin_id_t id, struct qemu_plugin_tb *block) {
    (void)id;
    void *instructions = (void *)(uintptr_t)qemu_plugin_tb_n_insns(block);
    qemu_plugin_register_vcpu_tb_exec_cb(block, executed, QEMU_PLUGIN_CB_NO_REGS, instructions);
}

static void exits(qemu_plugin_id_t id, void *data) {
    (void)id, (void)data;
    uint64_t total = 0;
    for (int line = 0; line < LINES; line++) total += counts[line].instructions;
    const char *path = getenv("DECLARE_COST_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (file) {
        fprintf(file, "%" PRIu64 "\n", total);
        fclose(file);
    }
}

__attribute__((visibility("default"))) int qemu_plugin_install(qemu_plugin_id_t id, const void *info, int count,
                                                               char **arguments) {
    (void)info, (void)count, (void)arguments;
    qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
    qemu_plugin_register_atexit_cb(id, exits, NULL);
    return 0;
}
