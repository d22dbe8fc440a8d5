using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.SharedKernel.Infrastructure.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_audit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    chain = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    action = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    object_type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    object_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    canonical = table.Column<string>(type: "TEXT", nullable: false),
                    prev_hash = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_checkpoint",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    runner = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_checkpoint", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_counter",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_counter", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "platform_demo_clock",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    offset_ticks = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_demo_clock", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    module = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    case_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    organ = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    content_json = table.Column<string>(type: "TEXT", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    check_code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    issued_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    issued_by_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    voided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    void_reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_event_log",
                columns: table => new
                {
                    append_id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    occurred_at = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    module = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ordering_key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    case_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    actor = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    acting_for = table.Column<Guid>(type: "TEXT", nullable: true),
                    causation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_event_log", x => x.append_id);
                });

            migrationBuilder.CreateTable(
                name: "platform_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    case_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_first_data",
                columns: table => new
                {
                    module = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    loaded_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_first_data", x => new { x.module, x.name });
                });

            migrationBuilder.CreateTable(
                name: "platform_idempotency",
                columns: table => new
                {
                    actor = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    route = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    body_hash = table.Column<string>(type: "TEXT", nullable: false),
                    response = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_idempotency", x => new { x.actor, x.route, x.key });
                });

            migrationBuilder.CreateTable(
                name: "platform_job",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    args = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    done = table.Column<long>(type: "INTEGER", nullable: false),
                    total = table.Column<long>(type: "INTEGER", nullable: true),
                    message = table.Column<string>(type: "TEXT", nullable: true),
                    result_file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    started_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    started_by_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    scope_from = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    scope_to = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    queued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: true),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    cancel_requested = table.Column<bool>(type: "INTEGER", nullable: false),
                    cancelled_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_job", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_notification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    module = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    recipient = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    template = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    args = table.Column<string>(type: "TEXT", nullable: false),
                    case_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_try_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    receipt = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_notification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_parked_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subscription = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ordering_key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    error = table.Column<string>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    parked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    next_retry_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    resolved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_parked_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_timer",
                columns: table => new
                {
                    module = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false, defaultValue: 0),
                    retry_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_timer", x => new { x.module, x.kind, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "ix_platform_audit_at",
                table: "platform_audit",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_platform_audit_chain_seq",
                table: "platform_audit",
                columns: new[] { "chain", "seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_document_undrawn",
                table: "platform_document",
                column: "issued_at",
                filter: "file_id is null");

            migrationBuilder.CreateIndex(
                name: "ix_platform_document_case_no_issued_at",
                table: "platform_document",
                columns: new[] { "case_no", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_document_division_code_number",
                table: "platform_document",
                columns: new[] { "division_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_document_number",
                table: "platform_document",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_platform_document_subject_id",
                table: "platform_document",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_event_log_append_id",
                table: "platform_event_log",
                column: "append_id",
                filter: "type = 'administration.work-calendar-changed' OR type = 'administration.setting-changed'");

            migrationBuilder.CreateIndex(
                name: "ix_platform_event_log_append_id1",
                table: "platform_event_log",
                column: "append_id",
                filter: "position is null");

            migrationBuilder.CreateIndex(
                name: "ix_platform_event_log_case_no_position",
                table: "platform_event_log",
                columns: new[] { "case_no", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_event_log_event_id",
                table: "platform_event_log",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_event_log_position",
                table: "platform_event_log",
                column: "position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_file_case_no",
                table: "platform_file",
                column: "case_no");

            migrationBuilder.CreateIndex(
                name: "ix_platform_file_sha256",
                table: "platform_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_platform_idempotency_created_at",
                table: "platform_idempotency",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_platform_job_queued_at",
                table: "platform_job",
                column: "queued_at",
                filter: "finished_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_platform_job_started_by_queued_at",
                table: "platform_job",
                columns: new[] { "started_by", "queued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_notification_case_no",
                table: "platform_notification",
                column: "case_no");

            migrationBuilder.CreateIndex(
                name: "ix_platform_notification_next_try_at",
                table: "platform_notification",
                column: "next_try_at",
                filter: "state = 'Pending'");

            migrationBuilder.CreateIndex(
                name: "ix_platform_notification_recipient_created_at",
                table: "platform_notification",
                columns: new[] { "recipient", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_parked_event_state_id",
                table: "platform_parked_event",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_parked_event_subscription_position",
                table: "platform_parked_event",
                columns: new[] { "subscription", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_parked_event_subscription_state_ordering_key_position",
                table: "platform_parked_event",
                columns: new[] { "subscription", "state", "ordering_key", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_timer_due_at",
                table: "platform_timer",
                column: "due_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_audit");

            migrationBuilder.DropTable(
                name: "platform_checkpoint");

            migrationBuilder.DropTable(
                name: "platform_counter");

            migrationBuilder.DropTable(
                name: "platform_demo_clock");

            migrationBuilder.DropTable(
                name: "platform_document");

            migrationBuilder.DropTable(
                name: "platform_event_log");

            migrationBuilder.DropTable(
                name: "platform_file");

            migrationBuilder.DropTable(
                name: "platform_first_data");

            migrationBuilder.DropTable(
                name: "platform_idempotency");

            migrationBuilder.DropTable(
                name: "platform_job");

            migrationBuilder.DropTable(
                name: "platform_notification");

            migrationBuilder.DropTable(
                name: "platform_parked_event");

            migrationBuilder.DropTable(
                name: "platform_timer");
        }
    }
}
